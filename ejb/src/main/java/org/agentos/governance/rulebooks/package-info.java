/**
 * The rulebook in force: put together from versions of policies, compiled on every node, swapped as a whole, each revision and each
 * activation on record.
 *
 * <ul>
 *   <li>POL-1 A revision is named by the hash of its rules and kept byte for byte.
 *   <li>POL-2 An activation, what it is made of and its audit record commit together; starting again activates nothing.
 *   <li>POL-3 A node that does not hold the revision in force decides nothing, and says so.
 *   <li>POL-4 Only versions that were approved as they are come into force; the database holds that too.
 *   <li>POL-5 Decisions under way when another rulebook comes into force end under the one that they began with.
 * </ul>
 */
package org.agentos.governance.rulebooks;
