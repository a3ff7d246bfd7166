/**
 * What scans saw, remembered for a while: the same subject under the same revision by the same versions of detectors is not scanned
 * again. Rules decide anew each time, and each decision is recorded: only the look is saved.
 *
 * <ul>
 *   <li>MEM-1: nothing is shared across revisions, versions of detectors, or subjects that differ in anything a scan may see.
 *   <li>MEM-2: a scan with a detector that failed is not remembered.
 *   <li>MEM-3: without Redis, or with an answer that cannot be read, the subject is scanned.
 * </ul>
 */
package org.agentos.governance.rulebooks.scanning;
