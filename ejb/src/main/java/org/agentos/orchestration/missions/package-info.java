/**
 * Missions: what a business user asks for, and the run of the pipeline that fulfils it.
 *
 * <p>Operations: start, list, read, cancel, try an incident again.
 *
 * <ul>
 *   <li>MIS-1 A brief is checked as a whole and its texts are kept byte for byte.
 *   <li>MIS-2 Mission, process instance, audit record and event start in one transaction, or not at all.
 *   <li>MIS-3 A mission says at any time where it stands and whom it waits for.
 *   <li>MIS-4 Its author, or an administrator, can stop it before it has ended; its permit and submission go with it.
 * </ul>
 */
package org.agentos.orchestration.missions;
