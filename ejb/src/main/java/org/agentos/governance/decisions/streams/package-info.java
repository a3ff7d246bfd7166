/**
 * Content that is decided while it is still being written.
 *
 * <ul>
 *   <li>STR-1: what is found is told as soon as more text cannot change it; places are those of the whole text, wherever chunks end.
 *   <li>STR-2: the decision at the end is that of the whole text, as if it had been sent at once.
 *   <li>STR-3: a text that broke off is decided by what came of it, as one that nobody saw whole: never ALLOW. It is on record too.
 * </ul>
 */
package org.agentos.governance.decisions.streams;
