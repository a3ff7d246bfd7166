/**
 * Policies: the rules that officers own, version by version, from draft to force and out of it again. What is in force together is
 * the matter of {@code governance.rulebooks}.
 *
 * <ul>
 *   <li>VER-1 One version of a policy at most is open, and one at most in force.
 *   <li>VER-2 What was submitted does not change: an edit takes it back to draft, and voids every approval.
 *   <li>VER-3 Nobody approves what they wrote; the database refuses it too.
 *   <li>VER-4 An approval is of a hash, and counts for no other.
 *   <li>VER-5 Every step and its audit record commit together.
 * </ul>
 */
package org.agentos.governance.policies;
