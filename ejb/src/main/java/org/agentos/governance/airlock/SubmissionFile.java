package org.agentos.governance.airlock;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.airlock.review.Objection;
import org.agentos.governance.airlock.review.Review;
import org.agentos.governance.airlock.review.ReviewOutcome;
import org.agentos.governance.airlock.review.Stage;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;

/** The submissions on file, and what happens to them on record. Works in the caller's transaction. */
@Dependent
class SubmissionFile {

    @PersistenceContext(unitName = "agentos")
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<SubmissionDecided> decided;

    Optional<Submission> ofContent(UUID contentId) {
        return em.createQuery("select s from Submission s where s.contentId = :id", Submission.class)
                .setParameter("id", contentId)
                .getResultStream()
                .findFirst();
    }

    Optional<Submission> ofMission(UUID missionId) {
        return em.createQuery("select s from Submission s where s.missionId = :id", Submission.class)
                .setParameter("id", missionId)
                .getResultStream()
                .findFirst();
    }

    Submission found(UUID submissionId) {
        return Optional.ofNullable(em.find(Submission.class, submissionId))
                .orElseThrow(() -> Refusal.notFound("There is no submission " + submissionId + "."));
    }

    /** Reads it anew under a row lock, so that two reviewers take turns. */
    Submission locked(Submission submission) {
        em.refresh(submission, LockModeType.PESSIMISTIC_WRITE);
        return submission;
    }

    /** Writes what changed so far: an approval must be void before the next one of its stage is written. */
    void save(Submission submission) {
        em.persist(submission);
        em.flush();
    }

    void recordEntry(Submission submission, Collection<Stage> stages, Actor author) {
        audit.record(entry("submission.entered", submission, author)
                .fact("stages", stages.stream().map(Stage::code).collect(Collectors.joining(","))));
    }

    void recordRequeue(Submission submission, Collection<String> stages) {
        audit.record(entry("submission.requeued", submission, Actor.system()).fact("stages", String.join(",", stages)));
    }

    void recordWithdrawal(Submission submission, String reason, Actor actor) {
        audit.record(entry("submission.withdrawn", submission, actor).detail("reason", reason));
    }

    void recordReview(Submission submission, Review review) {
        audit.record(reviewed(submission, review));
    }

    /** In a transaction of its own, as the refusal rolls the caller's back. */
    void recordRefusal(Submission submission, Review review, Objection objection) {
        audit.recordRefusal(
                reviewed(submission, review).outcome(AuditOutcome.REFUSED).detail("objection", objection.sentence()));
    }

    /** Tells the engine at once, and the world at commit. */
    void tell(Submission submission, Review review) {
        SubmissionView view = submission.view();
        outbox.publish(
                "submission.decided",
                view.id().toString(),
                Map.of(
                        "missionId", submission.missionId().toString(),
                        "contentVersionId", view.contentVersionId().toString(),
                        "stage", review.stage().code(),
                        "outcome", review.outcome().name()));
        decided.fire(new SubmissionDecided(
                view.id(),
                submission.missionId(),
                view.contentVersionId(),
                review.stage().code(),
                review.outcome(),
                review.comment(),
                review.outcome() == ReviewOutcome.APPROVED ? view.nextStage() : Optional.empty(),
                view.permitId()));
    }

    private static AuditEntry reviewed(Submission submission, Review review) {
        return entry(review.outcome().action(), submission, review.reviewer())
                .fact("stage", review.stage().code())
                .fact("seenDigest", review.digest())
                .detail("comment", review.comment());
    }

    private static AuditEntry entry(String action, Submission submission, Actor actor) {
        return AuditEntry.of(action, actor)
                .about("submission", submission.id())
                .fact("mission", submission.missionId().toString())
                .fact("digest", submission.decided().digest())
                .fact("decision", submission.decided().decisionId().toString())
                .fact("revision", submission.decided().revision());
    }
}
