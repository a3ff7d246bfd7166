/**
 * Trying rules before they decide: on scenarios, on one content, on everything that was decided before.
 *
 * <ul>
 *   <li>TRI-1 A scenario is a content with what is expected of its decision; it belongs to a policy, and every change is on record.
 *   <li>TRI-2 One call makes a scenario of any past decision, as far as the stored facts carry: text and circumstances, no media.
 *   <li>TRI-3 A rule's own examples are tried with the scenarios of its policy.
 *   <li>TRI-4 While a scenario or an example is red, no version is approved and no rulebook comes into force; a revision that was in
 *       force before may come back.
 *   <li>TRI-5 A trial decides under a candidate rulebook: the one in force with the version tried in its policy's place. Nothing is
 *       stored of it, nothing in force changes.
 * </ul>
 *
 * The backtest on past decisions is in {@link org.agentos.governance.trials.impact}. Out of scope: a candidate beside the rulebook in
 * force for a while ({@code governance.shadows}).
 */
package org.agentos.governance.trials;
