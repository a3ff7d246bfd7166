/**
 * Looks for facts that make a condition hold: multiplies it out, chooses values at the bounds that its constraints name, and lets the
 * interpreter ({@link org.agentos.rules.rulebook.matching.Matching}) confirm what was found. An impossibility is told only when every
 * branch contradicts itself; where neither is shown the answer is that it is unknown.
 *
 * <p>Facts need not come from one text: a length, say, is chosen apart from the text.
 */
package org.agentos.rules.rulebook.analysis.solving;
