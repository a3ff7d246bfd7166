/**
 * Decisions: content under the rulebook in force, with everything that is needed to explain one, to prove it, and to make it again.
 *
 * <ul>
 *   <li>DCN-1 A decision and its audit record commit together, before anybody hears of it; else there is no decision.
 *   <li>DCN-2 A fault never allows: it blocks, asks for people, or leaves no decision at all.
 *   <li>DCN-3 A decision holds its canonical fact set, revision, detector versions and coverage; decided again from them it comes out the
 *       same.
 *   <li>DCN-4 A decision is about bytes: its digest is computed from what is stored at that moment. Bytes that differ from those recorded
 *       ask for people, whatever the rules say.
 *   <li>DCN-5 A disclosure that the rules ask for and the text of our own content lacks asks for people.
 * </ul>
 */
package org.agentos.governance.decisions;
