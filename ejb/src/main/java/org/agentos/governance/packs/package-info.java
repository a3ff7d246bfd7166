/**
 * Packs: policies leave one installation and come to another as a signed archive.
 *
 * <ul>
 *   <li>PCK-1 A pack without a signature, with a wrong one, or by a key that nobody trusts is refused, each with its own reason.
 *   <li>PCK-2 A changed byte, a file too many, a name that leads elsewhere and an archive without end are refused.
 *   <li>PCK-3 Of one pack no older version comes after a newer one.
 *   <li>PCK-4 What comes in are drafts: four eyes stay, and nothing is in force by it.
 *   <li>PCK-5 Every refusal is on record.
 * </ul>
 */
package org.agentos.governance.packs;
