/**
 * The port to social platforms: what publishing asks of one, and what a platform may answer.
 *
 * <p>One adapter per vendor implements {@link org.agentos.governance.publishing.platform.SocialPlatform}; publishing finds the
 * one that serves a channel through {@link org.agentos.governance.publishing.platform.Platforms}. Adapters hold no state of ours
 * and take no part in any transaction.
 */
package org.agentos.governance.publishing.platform;
