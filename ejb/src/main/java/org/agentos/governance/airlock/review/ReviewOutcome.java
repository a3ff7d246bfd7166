package org.agentos.governance.airlock.review;

/** What a reviewer decided. */
public enum ReviewOutcome {
    APPROVED(StageState.APPROVED, "submission.approved"),
    CHANGES_REQUESTED(StageState.CHANGES_REQUESTED, "submission.changes-requested"),
    REJECTED(StageState.REJECTED, "submission.rejected");

    private final StageState stage;
    private final String action;

    ReviewOutcome(StageState stage, String action) {
        this.stage = stage;
        this.action = action;
    }

    /** Where the stage stands then. */
    public StageState stage() {
        return stage;
    }

    /** The name of the step in the audit log. */
    public String action() {
        return action;
    }
}
