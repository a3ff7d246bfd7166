/**
 * Decides content: a {@link org.agentos.rules.decision.Subject} is scanned, its facts are matched against a rulebook, and a
 * {@link org.agentos.rules.decision.DecisionOutcome} says the verdict, the scores and why.
 *
 * <ul>
 *   <li>DEC-1 Rules only add; the verdict is computed in Java as the worst of rule effects, thresholds, coverage gaps and faults.
 *   <li>DEC-2 What was not scanned is never assumed clean: a gap in coverage asks for at least a review.
 *   <li>DEC-3 A fault blocks; it never allows.
 *   <li>DEC-4 A decision stores its canonical facts, so that it can be decided again exactly, under the same or another rulebook.
 *   <li>DEC-5 A new rulebook replaces the old one atomically; evaluations under way end on the one they began with.
 * </ul>
 *
 * <p>Spans are in Unicode code points with an exclusive end. Records are immutable, copy what they are given and refuse null.
 */
package org.agentos.rules.decision;
