/**
 * Exceptions: one content, or all content of one mission (its campaign), is freed from one rule, with a name, a reason and an end.
 *
 * <ul>
 *   <li>EXC-1 Who asks never approves; the database refuses it too.
 *   <li>EXC-2 An exception frees from one rule only, and only while it lasts: on its date it is dead, whether noticed or not.
 *   <li>EXC-3 A decision names the exceptions that it was made under, and keeps them with its facts.
 *   <li>EXC-4 Every use is counted.
 * </ul>
 *
 * <p>Out of scope: coverage gaps, faults and the safeguards of the engine, from which nothing frees.
 */
package org.agentos.governance.exceptions;
