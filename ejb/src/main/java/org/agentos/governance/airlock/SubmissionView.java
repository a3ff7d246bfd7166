package org.agentos.governance.airlock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.airlock.review.ReviewOutcome;
import org.agentos.governance.airlock.review.StageState;

/**
 * A submission as people see it.
 *
 * @param stages in the order of their turn
 * @param conversation oldest first
 * @param permitId the permit that the last approval yielded, while the submission is approved
 */
public record SubmissionView(
        UUID id,
        SubmissionState state,
        UUID contentVersionId,
        UUID decisionId,
        String digest,
        List<StageView> stages,
        List<CommentView> conversation,
        Optional<UUID> permitId) {

    /** One stage and who decided it. */
    public record StageView(
            String stage,
            StageState state,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            Optional<String> digest) {}

    /** One entry of the conversation. */
    public record CommentView(
            Instant at,
            String author,
            Optional<String> stage,
            String text,
            Optional<ReviewOutcome> outcome,
            UUID contentVersionId) {}

    /** The first stage that still waits. */
    public Optional<String> nextStage() {
        return stages.stream()
                .filter(stage -> stage.state() == StageState.PENDING)
                .map(StageView::stage)
                .findFirst();
    }
}
