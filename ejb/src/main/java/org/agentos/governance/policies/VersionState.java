package org.agentos.governance.policies;

import java.util.Set;

/** Where a version stands in its life. The database holds the same moves. */
public enum VersionState {
    /** Being written; may have problems. */
    DRAFT,
    /** Waits for other officers. */
    SUBMITTED,
    /** Approved as it is, and may come into force. */
    APPROVED,
    /** Decides. */
    IN_FORCE,
    /** Another version of the policy took its place. */
    SUPERSEDED,
    /** Its policy went out of force with it. */
    RETIRED;

    /** Whether it may still come into force for the first time. */
    public boolean open() {
        return this == DRAFT || this == SUBMITTED || this == APPROVED;
    }

    /** Whether the move is legal. A rollback brings back what was in force before. */
    boolean mayBecome(VersionState next) {
        return followers().contains(next);
    }

    private Set<VersionState> followers() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(DRAFT, APPROVED);
            case APPROVED -> Set.of(DRAFT, IN_FORCE);
            case IN_FORCE -> Set.of(SUPERSEDED, RETIRED);
            case SUPERSEDED, RETIRED -> Set.of(IN_FORCE);
        };
    }
}
