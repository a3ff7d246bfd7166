/**
 * API keys for machine clients that cannot do OpenID Connect, such as SDKs with a static key.
 *
 * <ul>
 *   <li>KEY-1 A key is shown once, when it is issued; only its SHA-256 is kept.
 *   <li>KEY-2 A key acts as a service account, may do what its scopes say and nothing else, and ends by itself within a year.
 *   <li>KEY-3 A revoked key is refused from the next request on.
 *   <li>KEY-4 Only administrators issue and revoke keys; both are on record, the key is not.
 * </ul>
 */
package org.agentos.identity.keys;
