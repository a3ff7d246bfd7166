/**
 * The nodes of an installation: each follows what is in force, tries what is to come into force, and says by what it decides. A
 * message over Redis makes it quick; looking every second makes it sure.
 *
 * <ul>
 *   <li>NOD-1 A node swaps within 2 s of the commit, also while Redis is away, or decides nothing until it can.
 *   <li>NOD-2 A rulebook counts as prepared when every node that is alive has compiled it and nothing speaks against it.
 *   <li>NOD-3 A node that lags behind is told of, once for each activation.
 * </ul>
 */
package org.agentos.governance.rulebooks.nodes;
