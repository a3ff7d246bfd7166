package org.agentos.governance.airlock.review;

/** Where one stage of a review stands. */
public enum StageState {
    PENDING,
    APPROVED,
    REJECTED,
    CHANGES_REQUESTED
}
