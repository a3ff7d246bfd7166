package org.agentos.identity.keys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A key as administrators see it.
 *
 * @param lastUsedAt to the minute
 */
public record ApiKeyView(
        UUID id,
        String serviceAccount,
        String name,
        List<ApiKeyScope> scopes,
        State state,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt,
        Optional<String> revokedBy) {

    /** Whether it opens anything. */
    public enum State {
        ACTIVE,
        EXPIRED,
        REVOKED
    }
}
