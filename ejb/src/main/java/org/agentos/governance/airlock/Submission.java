package org.agentos.governance.airlock;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.airlock.review.Objection;
import org.agentos.governance.airlock.review.Review;
import org.agentos.governance.airlock.review.ReviewOutcome;
import org.agentos.governance.airlock.review.Stage;
import org.agentos.governance.decisions.DecidedBytes;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.platform.ids.Ids;

/** One content on its way past people: the bytes they look at, the stages, what they said, and what they approved. */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    private UUID id;

    @Column(name = "content_id")
    private UUID contentId;

    @Column(name = "mission_id")
    private UUID missionId;

    private String channel;

    @Embedded
    private DecidedBytes decided;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Enumerated(EnumType.STRING)
    private SubmissionState state = SubmissionState.IN_REVIEW;

    @Column(name = "permit_id")
    private UUID permitId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SubmissionStage> stages = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    @OrderBy("at, id")
    private List<SubmissionComment> conversation = new ArrayList<>();

    @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
    private List<Approval> approvals = new ArrayList<>();

    /** For the persistence provider. */
    protected Submission() {}

    Submission(ContentIdentity content, Actor author, Instant now) {
        this.id = Ids.next();
        this.contentId = content.contentId();
        this.missionId = content.missionId();
        this.channel = content.channel();
        this.authorId = author.id();
        this.authorName = author.name();
        this.createdAt = now;
    }

    /**
     * Puts bytes before people, for the first time or again. What was approved stays good when it was these bytes, is not expired, and
     * the stage is still needed; a stage that asked for changes looks again.
     */
    void enter(DecidedBytes bytes, Set<Stage> needed, Instant now) {
        moveTo(SubmissionState.IN_REVIEW, now);
        approvals().voidThose(approval -> !approval.holdsFor(bytes, now), "other bytes, or too long ago", now);
        decided = bytes;
        permitId = null;
        Set<Stage> dropped = stages().dropBut(needed);
        approvals().voidThose(approval -> dropped.contains(approval.stage()), "the stage is not needed any more", now);
        needed.forEach(stage -> stages().add(stage, this));
        stages().reopen(stage -> approvals().live(stage.stage(), decided).isEmpty());
        approveWhenComplete(now);
    }

    /** Queues the stages again whose approval has expired. */
    void expire(Instant now) {
        liveApprovals().stream()
                .filter(approval -> !approval.holdsFor(decided, now))
                .forEach(approval -> {
                    approval.voidBecause("the approval expired", now);
                    stages().of(approval.stage()).reopen();
                });
    }

    /** Why this person may not decide this stage now; empty when they may. */
    Optional<Objection> objection(Stage stage, Actor reviewer) {
        return Review.objection(stage, reviewer, authorId).or(() -> objection(stage));
    }

    /** Why the bytes the reviewer saw are not those in review; empty when they are. */
    Optional<Objection> objection(String seenDigest) {
        return decided.digest().equals(seenDigest)
                ? Optional.empty()
                : Optional.of(Objection.conflict(
                        "The content changed since you opened it. Review the current version, and decide on "
                                + decided.digest() + "."));
    }

    /** Notes a reviewer's decision that met no objection. */
    void decide(Review review, Instant now) {
        stages().of(review.stage()).decide(review.outcome(), review.reviewer(), decided.digest(), now);
        if (!review.comment().isBlank()) {
            say(review.reviewer(), Optional.of(review.stage()), review.comment(), Optional.of(review.outcome()), now);
        }
        switch (review.outcome()) {
            case CHANGES_REQUESTED -> moveTo(SubmissionState.CHANGES_REQUESTED, now);
            case REJECTED -> moveTo(SubmissionState.REJECTED, now);
            case APPROVED -> updatedAt = now;
        }
    }

    /** Writes the approval that binds a person to these bytes, and closes the review when it was the last one. */
    void approve(Review review, Instant now, Instant expires) {
        approvals.add(new Approval(this, review.stage(), review.reviewer(), now, expires));
        approveWhenComplete(now);
    }

    /** Queues stages again; a submission that is over stays as it is. */
    void requeue(Set<String> concerned, String reason, Instant now) {
        if (!state.mayBecome(SubmissionState.IN_REVIEW)) {
            return;
        }
        moveTo(SubmissionState.IN_REVIEW, now);
        permitId = null;
        approvals().voidThose(approval -> concerned.contains(approval.stage().code()), reason, now);
        stages().reopen(stage -> concerned.contains(stage.stage().code()));
        say(Actor.system(), Optional.empty(), reason, Optional.empty(), now);
    }

    void withdraw(Actor actor, String reason, Instant now) {
        moveTo(SubmissionState.WITHDRAWN, now);
        approvals().voidThose(approval -> true, reason, now);
        say(actor, Optional.empty(), reason, Optional.empty(), now);
    }

    void permittedBy(UUID permit) {
        permitId = permit;
    }

    boolean live() {
        return state.mayBecome(SubmissionState.WITHDRAWN);
    }

    boolean approved() {
        return state == SubmissionState.APPROVED;
    }

    /** The approvals that hold for the bytes in review. */
    List<Approval> liveApprovals() {
        return approvals().live(decided);
    }

    /** Stages that asked for changes and have not seen a new version yet. */
    List<Stage> awaitingAnotherLook() {
        return stages().awaitingAnotherLook();
    }

    SubmissionView view() {
        return new SubmissionView(
                id,
                state,
                decided.contentVersionId(),
                decided.decisionId(),
                decided.digest(),
                stages().views(),
                conversation.stream().map(SubmissionComment::view).toList(),
                Optional.ofNullable(permitId));
    }

    UUID id() {
        return id;
    }

    UUID contentId() {
        return contentId;
    }

    UUID missionId() {
        return missionId;
    }

    String channel() {
        return channel;
    }

    DecidedBytes decided() {
        return decided;
    }

    String authorId() {
        return authorId;
    }

    private Optional<Objection> objection(Stage stage) {
        if (state != SubmissionState.IN_REVIEW) {
            return Optional.of(Objection.conflict("This submission is not in review any more: it is " + state + "."));
        }
        return stages().pending(stage)
                ? Optional.empty()
                : Optional.of(Objection.conflict(
                        "The " + stage.code() + " stage does not wait for a decision. Open the submission again."));
    }

    private Stages stages() {
        return new Stages(stages);
    }

    private Approvals approvals() {
        return new Approvals(approvals);
    }

    private void approveWhenComplete(Instant now) {
        if (stages.stream()
                .allMatch(stage -> approvals().live(stage.stage(), decided).isPresent())) {
            moveTo(SubmissionState.APPROVED, now);
        }
    }

    private void say(Actor who, Optional<Stage> stage, String text, Optional<ReviewOutcome> outcome, Instant now) {
        conversation.add(new SubmissionComment(this, who, stage, text, outcome, now));
    }

    private void moveTo(SubmissionState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("a submission that is " + state + " can't become " + next);
        }
        state = next;
        updatedAt = now;
    }
}
