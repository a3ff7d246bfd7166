/**
 * What a version would change: past decisions, and everything that is published, decided again under the candidate and under the
 * rulebook in force, from the facts that were stored then.
 *
 * <ul>
 *   <li>IMP-1 Both decide the same facts at the same moment, under the exceptions of today, so that a difference is the version's and nothing else's.
 *   <li>IMP-2 Everything that is published is replayed, whenever it was decided.
 *   <li>IMP-3 Of more decisions than the sample holds, it takes the same ones each time, spread over the window.
 *   <li>IMP-4 Every flip is kept with its verdicts and the reasons of both; each is counted in the totals.
 *   <li>IMP-5 Facts are scanned anew only where the candidate's style checks or colours are others than those in force.
 * </ul>
 */
package org.agentos.governance.trials.impact;
