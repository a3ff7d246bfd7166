/**
 * Versions of policies that decide beside the rulebook in force, without effect, until somebody promotes or drops them.
 *
 * <ul>
 *   <li>SHA-1 A shadow neither delays nor changes a decision: it decides later, on the facts of the decision, from a bounded queue;
 *       what does not fit is skipped, and counted.
 *   <li>SHA-2 What is decided otherwise is counted and listed with both reasons.
 *   <li>SHA-3 What is promoted comes into force the way of every activation.
 *   <li>SHA-4 A shadow is of rules that do not change: of a version that was submitted; it ends when that is taken back.
 * </ul>
 */
package org.agentos.governance.shadows;
