/**
 * Tasks of people: the inbox, and what can be done with a task.
 *
 * <ul>
 *   <li>TSK-1 Whoever holds one of a task's roles sees it, may take it and do it; a task that somebody took is theirs.
 *   <li>TSK-2 A review goes through the airlock, which alone says who may and on which bytes; the instance moves in the same
 *       transaction.
 *   <li>TSK-3 Of two who act at once, one wins and the other is told.
 * </ul>
 */
package org.agentos.orchestration.tasks;
