/**
 * Mastodon, and everything that speaks its client API, as {@link org.agentos.governance.publishing.platform.SocialPlatform}: media
 * first, each with its description, then the status under an {@code Idempotency-Key}. A Mastodon server remembers keys for one hour.
 */
package org.agentos.integration.mastodon;
