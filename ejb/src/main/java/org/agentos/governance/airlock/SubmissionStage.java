package org.agentos.governance.airlock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.airlock.review.ReviewOutcome;
import org.agentos.governance.airlock.review.Stage;
import org.agentos.governance.airlock.review.StageState;
import org.agentos.platform.ids.Ids;

/** One stage of a submission, and what was decided there about which bytes. */
@Entity
@Table(name = "submission_stage")
class SubmissionStage {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "submission_id")
    private Submission submission;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private StageState state = StageState.PENDING;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String digest;

    /** For the persistence provider. */
    protected SubmissionStage() {}

    SubmissionStage(Submission submission, Stage stage) {
        this.id = Ids.next();
        this.submission = submission;
        this.stage = stage;
    }

    void decide(ReviewOutcome outcome, Actor reviewer, String seenDigest, Instant now) {
        state = outcome.stage();
        decidedBy = reviewer.id();
        decidedByName = reviewer.name();
        decidedAt = now;
        digest = seenDigest;
    }

    void reopen() {
        state = StageState.PENDING;
        decidedBy = null;
        decidedByName = null;
        decidedAt = null;
        digest = null;
    }

    Stage stage() {
        return stage;
    }

    boolean pending() {
        return state == StageState.PENDING;
    }

    boolean wantsAnotherLook() {
        return state == StageState.CHANGES_REQUESTED;
    }

    SubmissionView.StageView view() {
        return new SubmissionView.StageView(
                stage.code(),
                state,
                Optional.ofNullable(decidedByName),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(digest));
    }
}
