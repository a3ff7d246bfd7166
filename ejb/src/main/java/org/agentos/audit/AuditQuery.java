package org.agentos.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which records to list.
 *
 * @param action exact, or its beginning when it ends in {@code .}
 * @param cursor {@code nextCursor} of the page before
 * @param limit 1..100
 */
public record AuditQuery(
        Optional<String> action,
        Optional<String> subjectId,
        Optional<AuditOutcome> outcome,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> cursor,
        int limit) {}
