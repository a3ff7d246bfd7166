/**
 * The tamper-evident log: every step and every refused attempt, in the transaction of what it records.
 *
 * <ul>
 *   <li>AUD-1 If the record cannot be written, the action fails.
 *   <li>AUD-2 A leaf holds no personal data: actors and payloads appear as salted commitments.
 *   <li>AUD-3 Payloads are sealed under a key per person; destroying it leaves every proof valid.
 *   <li>AUD-4 Records cannot be changed or deleted, by trigger and by right.
 *   <li>AUD-5 Within 2 s of its commit a record has its place in the tree of RFC 6962 and a signed checkpoint covers it.
 * </ul>
 */
package org.agentos.audit;
