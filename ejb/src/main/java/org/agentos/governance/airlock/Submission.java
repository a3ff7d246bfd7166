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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.agentos.audit.Actor;
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
        voidApprovals(approval -> !approval.holdsFor(bytes, now), "other bytes, or too long ago", now);
        decided = bytes;
        permitId = null;
        dropStagesBut(needed, now);
        needed.forEach(this::addStage);
        stages.stream().filter(stage -> liveApproval(stage.stage()).isEmpty()).forEach(SubmissionStage::reopen);
        approveWhenComplete(now);
    }

    /** Queues the stages again whose approval has expired. */
    void expire(Instant now) {
        liveApprovals().stream()
                .filter(approval -> !approval.holdsFor(decided, now))
                .forEach(approval -> {
                    approval.voidBecause("the approval expired", now);
                    stage(approval.stage()).reopen();
                });
    }

    /** Why this person may not decide this stage now; empty when they may. */
    Optional<Objection> objection(Stage stage, Actor reviewer) {
        if (reviewer.kind() != Actor.Kind.USER) {
            return Optional.of(Objection.forbidden("Only people review. Sign in as a person."));
        }
        if (!reviewer.roles().contains(stage.role())) {
            return Optional.of(Objection.forbidden("The " + stage.code() + " stage needs the role " + stage.role()
                    + ". Ask an administrator for it."));
        }
        if (reviewer.id().equals(authorId)) {
            return Optional.of(
                    Objection.forbidden("You wrote the brief of this content. Somebody else must review it."));
        }
        if (state != SubmissionState.IN_REVIEW) {
            return Optional.of(Objection.conflict("This submission is not in review any more: it is " + state + "."));
        }
        return pending(stage)
                ? Optional.empty()
                : Optional.of(Objection.conflict(
                        "The " + stage.code() + " stage does not wait for a decision. Open the submission again."));
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
        stage(review.stage()).decide(review.outcome(), review.reviewer(), decided.digest(), now);
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
        voidApprovals(approval -> concerned.contains(approval.stage().code()), reason, now);
        stages.stream()
                .filter(stage -> concerned.contains(stage.stage().code()))
                .forEach(SubmissionStage::reopen);
        say(Actor.system(), Optional.empty(), reason, Optional.empty(), now);
    }

    void withdraw(Actor actor, String reason, Instant now) {
        moveTo(SubmissionState.WITHDRAWN, now);
        voidApprovals(approval -> true, reason, now);
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
        return approvals.stream()
                .filter(approval -> !approval.voided() && approval.isOf(decided))
                .toList();
    }

    /** Stages that asked for changes and have not seen a new version yet. */
    List<Stage> awaitingAnotherLook() {
        return stages.stream()
                .filter(SubmissionStage::wantsAnotherLook)
                .map(SubmissionStage::stage)
                .toList();
    }

    SubmissionView view() {
        return new SubmissionView(
                id,
                state,
                decided.contentVersionId(),
                decided.decisionId(),
                decided.digest(),
                stages.stream()
                        .sorted(Comparator.comparing(SubmissionStage::stage))
                        .map(SubmissionStage::view)
                        .toList(),
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

    private void dropStagesBut(Set<Stage> needed, Instant now) {
        List<Stage> dropped = stages.stream()
                .filter(stage -> !stage.wantsAnotherLook())
                .map(SubmissionStage::stage)
                .filter(stage -> !needed.contains(stage))
                .toList();
        voidApprovals(approval -> dropped.contains(approval.stage()), "the stage is not needed any more", now);
        stages.removeIf(stage -> dropped.contains(stage.stage()));
    }

    private boolean pending(Stage wanted) {
        return stages.stream().anyMatch(stage -> stage.stage() == wanted && stage.pending());
    }

    private SubmissionStage stage(Stage wanted) {
        return stages.stream()
                .filter(stage -> stage.stage() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no stage " + wanted + " in submission " + id));
    }

    private void addStage(Stage wanted) {
        if (stages.stream().noneMatch(stage -> stage.stage() == wanted)) {
            stages.add(new SubmissionStage(this, wanted));
        }
    }

    private Optional<Approval> liveApproval(Stage wanted) {
        return liveApprovals().stream()
                .filter(approval -> approval.stage() == wanted)
                .findFirst();
    }

    private void approveWhenComplete(Instant now) {
        if (stages.stream().allMatch(stage -> liveApproval(stage.stage()).isPresent())) {
            moveTo(SubmissionState.APPROVED, now);
        }
    }

    private void voidApprovals(Predicate<Approval> which, String reason, Instant now) {
        approvals.stream()
                .filter(approval -> !approval.voided() && which.test(approval))
                .forEach(approval -> approval.voidBecause(reason, now));
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
