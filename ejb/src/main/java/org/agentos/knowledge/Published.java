package org.agentos.knowledge;

import java.time.Instant;
import java.util.UUID;

/**
 * A version that was published.
 *
 * @param verdict {@code ALLOW}, {@code REVIEW} or {@code BLOCK}: how it was decided
 * @param url where people see it
 * @param simulated nobody but this machine can see it
 */
public record Published(UUID contentVersionId, String verdict, String url, boolean simulated, Instant publishedAt) {}
