/**
 * Publishing: nothing goes out without a permit, nothing but the permitted bytes, and nothing twice.
 *
 * <p>A {@link org.agentos.governance.publishing.Permits permit} comes from an ALLOW or from the last approval.
 * {@link org.agentos.governance.publishing.Publishing} uses it in three steps: {@code prepare} (a transaction: checks and intent),
 * {@code deliver} (no transaction: the platform), {@code confirm} (a transaction: the outcome).
 *
 * <ul>
 *   <li>PUB-1 A permit is bound to content version, digest, decision, revision, approvals and expiry, and yields at most one post.
 *   <li>PUB-2 The bytes are hashed again when they are about to go out; other bytes void the permit.
 *   <li>PUB-3 So does a fresh decision under the rulebook in force that is worse than the one the permit rests on. A new rulebook
 *       revision alone voids nothing.
 *   <li>PUB-4 A void permit sends the concerned stages back to the airlock.
 *   <li>PUB-5 The idempotency key is the permit's id: after a crash, or without an answer, the same publication goes on under it.
 *   <li>PUB-6 An unknown outcome is asked again until the platform knows; it never turns into a second post.
 *   <li>PUB-7 A content is public once: no permit is issued for what is out already, or may be.
 * </ul>
 */
package org.agentos.governance.publishing;
