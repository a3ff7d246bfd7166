/**
 * Processes: which models are deployed, what would come of deploying one, and deploying it.
 *
 * <ul>
 *   <li>PRO-1 A model passes the gate before anything keeps it; all that is wrong is said at once, by element.
 *   <li>PRO-2 A deployment makes a version beside the others; running missions stay on theirs.
 *   <li>PRO-3 Whatever a model leaves out, nothing is published without a permit: only the airlock and an ALLOW yield one.
 * </ul>
 */
package org.agentos.orchestration.processes;
