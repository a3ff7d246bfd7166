/**
 * Recall: when another rulebook comes into force, everything that is public is decided again, and what is in breach now is remedied.
 *
 * <ul>
 *   <li>RCL-1 A recall is there if and only if the activation is: both commit together. Its work is a job that outlives its node.
 *   <li>RCL-2 In breach is what would not be let out again as it was: the fresh verdict is worse than the one at publication, or asks
 *       for stages that did not look. The fresh decision is stored.
 *   <li>RCL-3 What is in breach becomes a task for an officer. Where the policy says so and forbids it by one of its own rules, the post
 *       is taken down at once; what the platform will not take down becomes a task again.
 *   <li>RCL-4 A post has one open item at most. One that is no longer in breach is cleared by the recall that finds it so.
 *   <li>RCL-5 What an officer accepted stays accepted until a worse verdict, or another rule, speaks against it.
 *   <li>RCL-6 A later activation takes over from a recall that still runs.
 * </ul>
 */
package org.agentos.governance.recall;
