/**
 * Restricted DRL: rules as people who know Drools write them, and nothing in them that could run. A true subset of Drools' DRL: a text
 * that is accepted here compiles in Drools, given the types and functions that its words stand for. It is read into the typed model
 * like every notation, and no author's text ever reaches Drools.
 *
 * <ul>
 *   <li>DRL-1 What is printed is read again as the same rules.
 *   <li>DRL-2 What is not in the language is refused, with line and column, all of it at once.
 *   <li>DRL-3 Reading ends soon, whatever the text.
 * </ul>
 *
 * <p>{@code DRL.md} of this module is the reference of the language.
 */
package org.agentos.rules.rulebook.drl;
