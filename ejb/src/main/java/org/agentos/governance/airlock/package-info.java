/**
 * Where content that rules cannot clear waits for people.
 *
 * <p>Operations: {@link org.agentos.governance.airlock.Airlock#submit submit},
 * {@link org.agentos.governance.airlock.Airlock#approve approve},
 * {@link org.agentos.governance.airlock.Airlock#requestChanges requestChanges},
 * {@link org.agentos.governance.airlock.Airlock#reject reject},
 * {@link org.agentos.governance.airlock.Airlock#withdraw withdraw}. Each is one audited transaction; so is each refusal.
 *
 * <ul>
 *   <li>AIR-1 One submission per content; a new version of the content, or a new decision on it, re-enters the same submission.
 *   <li>AIR-2 An approval names the digest the reviewer saw, the decision, the rulebook revision, the stage, the person, and when it
 *       expires. Other bytes than the approved ones are approved by nobody.
 *   <li>AIR-3 The author of a brief never approves its content; the database refuses it too.
 *   <li>AIR-4 A stage is decided by a person who holds its role. One person may decide several stages when holding their roles.
 *   <li>AIR-5 Content under a BLOCK decision, or with a disclosure still missing, is approved by nobody.
 *   <li>AIR-6 The last approval yields the permit to publish.
 *   <li>AIR-7 A void permit queues the concerned stages again; the approvals of the others stay good for the same bytes.
 *   <li>AIR-8 A stage that asked for changes sees the next version, even when rules alone would let it pass.
 * </ul>
 *
 * <p>Out of scope: tasks and reminders (the process engine's), what to publish where (publishing's).
 */
package org.agentos.governance.airlock;
