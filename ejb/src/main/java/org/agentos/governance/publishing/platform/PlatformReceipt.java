package org.agentos.governance.publishing.platform;

/**
 * The platform's own word that a post exists.
 *
 * @param id the platform's id of the post
 * @param url where people see it
 * @param platform {@link SocialPlatform#name()}
 * @param simulated true when the platform is a sandbox and nobody else can see the post
 * @param raw the platform's answer as it came, at most 64 KiB, kept as evidence
 */
public record PlatformReceipt(String id, String url, String platform, boolean simulated, String raw) {}
