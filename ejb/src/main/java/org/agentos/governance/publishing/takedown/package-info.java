/**
 * Taking public posts down again: the intent is committed first, then the platform is asked until it has answered.
 *
 * <ul>
 *   <li>TKD-1 An intent, its reason and its audit record commit together; a publication has one open at most.
 *   <li>TKD-2 Where an attempt was left without an answer, the platform is asked whether the post is there before it is asked again.
 *   <li>TKD-3 What the platform will not take down is told, with its reason, to who wanted it; what is gone already counts as taken down.
 *   <li>TKD-4 A node that dies leaves nothing behind: another goes on.
 * </ul>
 */
package org.agentos.governance.publishing.takedown;
