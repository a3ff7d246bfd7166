/**
 * The rulebook in force: compiled at start, swapped as a whole, each revision and each activation on record.
 *
 * <ul>
 *   <li>POL-1 A revision is named by the hash of its rules and kept byte for byte.
 *   <li>POL-2 An activation and its audit record commit together; starting again with the same rules activates nothing.
 *   <li>POL-3 Until a rulebook is compiled the server is not ready, and nothing is decided.
 * </ul>
 */
package org.agentos.governance.rulebooks;
