/**
 * Finds ideas: market signals from feeds, trends in them, and ideas that rest on those and on the brief.
 *
 * <ul>
 *   <li>IDE-1 At least three ideas, each naming the evidence it rests on.
 *   <li>IDE-2 Every score says what it is made of.
 *   <li>IDE-3 Feeds are fetched only through the one way out, in bounds of size and time, without DOCTYPE.
 *   <li>IDE-4 A feed that fails costs its own signals and nothing else, and says why.
 * </ul>
 */
package org.agentos.agents.ideation;
