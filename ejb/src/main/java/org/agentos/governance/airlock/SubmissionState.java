package org.agentos.governance.airlock;

import java.util.Set;

/** Where a submission stands, and where it may go from there. */
public enum SubmissionState {
    /** Waits for the decision of at least one stage. */
    IN_REVIEW,
    /** Somebody wants another version. */
    CHANGES_REQUESTED,
    /** All stages approved these bytes. */
    APPROVED,
    /** Somebody said no, for good. */
    REJECTED,
    /** Its mission ended otherwise. */
    WITHDRAWN;

    /** Whether the move is legal. A new version or a void permit brings every live submission back into review. */
    boolean mayBecome(SubmissionState next) {
        return followers().contains(next);
    }

    private Set<SubmissionState> followers() {
        return switch (this) {
            case IN_REVIEW -> Set.of(IN_REVIEW, CHANGES_REQUESTED, APPROVED, REJECTED, WITHDRAWN);
            case CHANGES_REQUESTED, APPROVED -> Set.of(IN_REVIEW, WITHDRAWN);
            case REJECTED, WITHDRAWN -> Set.of();
        };
    }
}
