/**
 * Bringing rulebooks into force: prepared on every node, committed once with its record, at once or at a time; taken out of force,
 * or rolled back, the same way.
 *
 * <ul>
 *   <li>ACT-1 What a node cannot compile, or what fails a proof, does not come into force; what is in force stays.
 *   <li>ACT-2 An activation commits whole or not at all, whenever the server dies.
 *   <li>ACT-3 What is planned happens at its time, on one node, once.
 * </ul>
 */
package org.agentos.governance.rulebooks.activation;
