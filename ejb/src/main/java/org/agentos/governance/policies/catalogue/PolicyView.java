package org.agentos.governance.policies.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.VersionState;

/**
 * A policy.
 *
 * @param state that of its furthest live version
 * @param inForce the version that decides
 * @param open the version that may come next
 * @param ruleCount rules and rows of the version in force, or of the open one when none is
 * @param lastHitAt when one of its rules in force fired last
 * @param hits30d decisions of the last 30 days in which one of its rules in force fired
 * @param edition the ETag of its terms
 */
public record PolicyView(
        String id,
        String title,
        String description,
        String owner,
        PolicyState state,
        Optional<InForce> inForce,
        Optional<Open> open,
        boolean secondApproval,
        OnBreach onBreach,
        int ruleCount,
        Optional<Instant> lastHitAt,
        long hits30d,
        Optional<Instant> retiredAt,
        Instant createdAt,
        String createdBy,
        int edition) {

    /**
     * The version that decides.
     *
     * @param until when it goes out of force
     */
    public record InForce(int number, Instant since, Optional<Instant> until) {}

    /**
     * The version that may come next.
     *
     * @param by who moved it last
     */
    public record Open(int number, VersionState state, Instant updatedAt, String by) {}
}
