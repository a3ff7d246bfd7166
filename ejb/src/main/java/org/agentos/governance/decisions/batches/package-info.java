/**
 * Many contents decided as one job: each a decision of its own, given and on record like any other.
 *
 * <ul>
 *   <li>BAT-1: a batch is there if and only if its job is; its contents are decided in the order in which they were sent.
 *   <li>BAT-2: a content is decided once, also when the node dies: what is decided is left out when another takes the job up.
 *   <li>BAT-3: a content that cannot be decided has a problem of its own, and the others go on.
 *   <li>BAT-4: a content is kept until it is decided, and no longer.
 * </ul>
 */
package org.agentos.governance.decisions.batches;
