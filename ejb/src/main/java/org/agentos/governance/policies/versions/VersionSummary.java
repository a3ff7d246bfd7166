package org.agentos.governance.policies.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.text.Notation;

/**
 * A version without its text.
 *
 * @param contentHash of its rules; empty while its text has problems
 * @param edition how often its text was saved
 */
public record VersionSummary(
        UUID id,
        int number,
        VersionState state,
        Notation notation,
        Optional<String> contentHash,
        int ruleCount,
        Optional<Integer> basedOn,
        int edition,
        Optional<String> reason,
        Optional<LocalDate> effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy,
        Optional<Instant> inForceSince,
        Optional<Instant> inForceUntil,
        Optional<Instant> endedAt) {

    static VersionSummary of(PolicyVersion version) {
        return new VersionSummary(
                version.id(),
                version.number(),
                version.state(),
                version.text().notation(),
                version.contentHash(),
                version.ruleCount(),
                version.basedOn(),
                version.edition(),
                version.reason(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                version.createdAt(),
                version.createdBy(),
                version.updatedAt(),
                version.updatedBy(),
                version.inForceSince(),
                version.inForceUntil(),
                version.endedAt());
    }
}
