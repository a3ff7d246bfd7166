package org.agentos.governance.airlock;

import org.agentos.governance.airlock.SubmissionView.StageState;

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

    StageState stage() {
        return stage;
    }

    /** The name of the step in the audit log. */
    String action() {
        return action;
    }
}
