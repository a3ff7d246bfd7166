package org.agentos.governance.airlock;

import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.airlock.review.ReviewOutcome;

/**
 * A stage of a submission was decided. Fired synchronously, inside the transaction of the decision: an observer that fails undoes it.
 *
 * @param stage the stage's code, for example {@code legal}
 * @param comment what the reviewer wrote; empty when nothing
 * @param nextStage the stage whose turn it is now; empty unless the outcome is APPROVED and stages remain
 * @param permitId the permit that the last approval yielded
 */
public record SubmissionDecided(
        UUID submissionId,
        UUID missionId,
        UUID contentVersionId,
        String stage,
        ReviewOutcome outcome,
        String comment,
        Optional<String> nextStage,
        Optional<UUID> permitId) {}
