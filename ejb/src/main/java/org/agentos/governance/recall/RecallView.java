package org.agentos.governance.recall;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.policies.OnBreach;

/**
 * What became of everything public when another rulebook came into force.
 *
 * @param revision content hash of the rulebook that came into force
 * @param policyId of which policy a version came or went; empty when several did
 * @param onBreach what the policy says about posts in breach
 * @param examined posts that were decided again
 * @param unreadable posts whose content could not be read
 * @param cleared items of earlier recalls that are in breach no more
 * @param exposed posts in breach
 * @param remediated of these, how many are settled
 * @param jobId its work, as long as that is kept
 */
public record RecallView(
        UUID id,
        UUID activationId,
        String revision,
        Optional<String> policyId,
        OnBreach onBreach,
        RecallState state,
        int examined,
        int unreadable,
        int cleared,
        int exposed,
        int remediated,
        Optional<UUID> jobId,
        Instant startedAt,
        String startedBy,
        Optional<Instant> endedAt) {

    /** Where a recall stands. */
    public enum RecallState {
        RUNNING,
        /** Everything public was examined; items may still be open. */
        DONE,
        /** A later activation came before its end, whose recall examines everything. */
        SUPERSEDED,
        /** Its job failed or was cancelled. */
        STOPPED
    }
}
