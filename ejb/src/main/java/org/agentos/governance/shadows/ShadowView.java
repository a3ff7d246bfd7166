package org.agentos.governance.shadows;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A version that decides beside the rulebook in force, and how it has fared.
 *
 * @param compared decisions that it has decided too
 * @param diverged of these, those with another verdict, other rules or other obligations
 * @param flipped of these, those with another verdict
 * @param skipped decisions that it had no time for
 * @param failed decisions that it could not decide
 * @param note why it ended
 * @param edition the ETag
 */
public record ShadowView(
        UUID id,
        String policyId,
        UUID versionId,
        int version,
        ShadowState state,
        String reason,
        Instant startedAt,
        String startedBy,
        Optional<Instant> endedAt,
        Optional<String> endedBy,
        String note,
        long compared,
        long diverged,
        long flipped,
        long skipped,
        long failed,
        int edition) {}
