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
import org.agentos.platform.ids.Ids;

/** What somebody said about one version. */
@Entity
@Table(name = "submission_comment")
class SubmissionComment {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "submission_id")
    private Submission submission;

    private Instant at;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String text;

    @Enumerated(EnumType.STRING)
    private ReviewOutcome outcome;

    @Column(name = "content_version_id")
    private UUID contentVersionId;

    /** For the persistence provider. */
    protected SubmissionComment() {}

    SubmissionComment(
            Submission submission,
            Actor author,
            Optional<Stage> stage,
            String text,
            Optional<ReviewOutcome> outcome,
            Instant at) {
        this.id = Ids.next();
        this.submission = submission;
        this.at = at;
        this.authorId = author.id();
        this.authorName = author.name();
        this.stage = stage.orElse(null);
        this.text = text;
        this.outcome = outcome.orElse(null);
        this.contentVersionId = submission.decided().contentVersionId();
    }

    SubmissionView.CommentView view() {
        return new SubmissionView.CommentView(
                at,
                authorName,
                Optional.ofNullable(stage).map(Stage::code),
                text,
                Optional.ofNullable(outcome),
                contentVersionId);
    }
}
