package org.agentos.governance.airlock;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.agentos.audit.Actor;
import org.agentos.governance.airlock.review.Objection;
import org.agentos.governance.airlock.review.Review;
import org.agentos.governance.airlock.review.ReviewOutcome;
import org.agentos.governance.airlock.review.Stage;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.publishing.PermitGrounds;
import org.agentos.governance.publishing.PermitVoided;
import org.agentos.governance.publishing.Permits;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.Verdict;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes content in, lets people decide it stage by stage, and lets it out with a permit. */
@Stateless
public class Airlock {

    @Inject
    SubmissionFile submissions;

    @Inject
    Decisions decisions;

    @Inject
    ContentSource contents;

    @Inject
    Permits permits;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "agentos.approval.ttl", defaultValue = "P7D")
    Duration approvalLife;

    /**
     * The stages that must look at what was decided, in the order of their turn: those the decision asks for, and those that asked for
     * changes to an earlier version. Empty when it may go out without people.
     */
    public List<String> stagesFor(UUID decisionId) {
        DecisionView decision = decisions.decision(decisionId);
        Set<Stage> stages = parsed(decision.stages());
        submissions
                .ofContent(contents.identify(decision.requireContentVersionId()).contentId())
                .ifPresent(submission -> stages.addAll(submission.awaitingAnotherLook()));
        return stages.stream().map(Stage::code).toList();
    }

    /**
     * Puts decided content before people, for the first time or again. When the approvals of the same bytes already cover every stage,
     * the submission comes back APPROVED, with a permit.
     *
     * @param stages codes; {@code compliance} when empty
     * @param author who wrote the brief
     * @throws Refusal conflict when the content is blocked, was changed since the decision, or the submission is over
     */
    public SubmissionView submit(UUID contentVersionId, UUID decisionId, Collection<String> stages, Actor author) {
        DecisionView decision = decisions.decision(decisionId);
        ContentIdentity content = contents.identify(contentVersionId);
        requireReviewable(decision, content);
        Submission submission = submissions
                .ofContent(content.contentId())
                .map(submissions::locked)
                .orElseGet(() -> new Submission(content, author, clock.instant()));
        requireLive(submission);
        Set<Stage> needed = parsed(stages.isEmpty() ? Set.of(Stage.COMPLIANCE.code()) : stages);
        needed.addAll(submission.awaitingAnotherLook());
        submission.enter(decision.decidedBytes(), needed, clock.instant());
        submissions.save(submission);
        submissions.recordEntry(submission, needed, author);
        permitWhenApproved(submission, content, Actor.system());
        return submission.view();
    }

    /**
     * Approves one stage.
     *
     * @param digest of the version the reviewer saw
     * @throws Refusal forbidden for the author, and for whoever lacks the stage's role; conflict when the bytes are others, the content is
     *     blocked, a disclosure is missing, or the stage does not wait
     */
    public SubmissionView approve(UUID submissionId, String stage, String digest, String comment, Actor reviewer) {
        return review(submissionId, new Review(requireStage(stage), ReviewOutcome.APPROVED, digest, comment, reviewer));
    }

    /** Sends the content back with what to change. Refuses as {@link #approve} does, but for blocked content. */
    public SubmissionView requestChanges(
            UUID submissionId, String stage, String digest, String comment, Actor reviewer) {
        return review(
                submissionId,
                new Review(requireStage(stage), ReviewOutcome.CHANGES_REQUESTED, digest, comment, reviewer));
    }

    /** Ends the content's way for good. Refuses as {@link #requestChanges} does. */
    public SubmissionView reject(UUID submissionId, String stage, String digest, String comment, Actor reviewer) {
        return review(submissionId, new Review(requireStage(stage), ReviewOutcome.REJECTED, digest, comment, reviewer));
    }

    /** Ends the submission of a mission that ended otherwise, and takes its permit back. */
    public void withdraw(UUID missionId, String reason, Actor actor) {
        permits.revoke(missionId, reason);
        submissions.ofMission(missionId).filter(Submission::live).ifPresent(submission -> {
            submission.withdraw(actor, reason, clock.instant());
            submissions.recordWithdrawal(submission, reason, actor);
        });
    }

    /** Why this person may not decide this stage, in words; empty when they may. */
    public Optional<String> objection(UUID submissionId, String stage, Actor reviewer) {
        return submissions
                .found(submissionId)
                .objection(requireStage(stage), reviewer)
                .map(Objection::sentence);
    }

    /**
     * One submission.
     *
     * @throws Refusal not found
     */
    public SubmissionView submission(UUID submissionId) {
        return submissions.found(submissionId).view();
    }

    /** The submission of a mission's content, when people ever saw it. */
    public Optional<SubmissionView> ofMission(UUID missionId) {
        return submissions.ofMission(missionId).map(Submission::view);
    }

    /** Queues the stages again that a void permit concerns. */
    public void requeue(@Observes PermitVoided permit) {
        if (permit.concerned().isEmpty()) {
            return;
        }
        permit.submissionId().map(submissions::found).map(submissions::locked).ifPresent(submission -> {
            submission.requeue(permit.concerned(), permit.reason(), clock.instant());
            submissions.recordRequeue(submission, permit.concerned());
        });
    }

    private SubmissionView review(UUID submissionId, Review review) {
        Submission submission = submissions.locked(submissions.found(submissionId));
        submission.expire(clock.instant());
        submissions.save(submission);
        DecisionView decision = decisions.decision(submission.decided().decisionId());
        ContentIdentity content = contents.identify(submission.decided().contentVersionId());
        objection(submission, review, decision, content).ifPresent(objection -> refuse(submission, review, objection));
        submission.decide(review, clock.instant());
        if (review.outcome() == ReviewOutcome.APPROVED) {
            submission.approve(review, clock.instant(), clock.instant().plus(approvalLife));
        }
        submissions.save(submission);
        submissions.recordReview(submission, review);
        permitWhenApproved(submission, content, review.reviewer());
        submissions.tell(submission, review);
        return submission.view();
    }

    private Optional<Objection> objection(
            Submission submission, Review review, DecisionView decision, ContentIdentity content) {
        return submission
                .objection(review.stage(), review.reviewer())
                .or(() -> submission.objection(review.digest()))
                .or(() -> review.objection(decision, content));
    }

    private void refuse(Submission submission, Review review, Objection objection) {
        submissions.recordRefusal(submission, review, objection);
        throw objection.refusal();
    }

    private void permitWhenApproved(Submission submission, ContentIdentity content, Actor actor) {
        if (!submission.approved()) {
            return;
        }
        List<Approval> approvals = submission.liveApprovals();
        Optional<Instant> notAfter = approvals.stream().map(Approval::expiresAt).min(Comparator.naturalOrder());
        UUID permit = permits.issue(
                new PermitGrounds(
                        content,
                        submission.decided(),
                        Verdict.REVIEW,
                        Optional.of(submission.id()),
                        approvals.stream().collect(Collectors.toMap(Approval::id, approval -> approval.stage()
                                .code())),
                        notAfter),
                actor);
        submission.permittedBy(permit);
    }

    private static void requireReviewable(DecisionView decision, ContentIdentity content) {
        if (decision.verdict() == Verdict.BLOCK) {
            throw Refusal.conflict("Blocked content is not reviewed. Revise it, or end the mission.");
        }
        if (!decision.requireContentVersionId().equals(content.contentVersionId())) {
            throw Refusal.conflict("Decision " + decision.id() + " is about another version.");
        }
        if (!decision.digest().equals(content.digest())) {
            throw Refusal.conflict("The content changed since it was decided. Decide it again.");
        }
    }

    private static void requireLive(Submission submission) {
        if (!submission.live()) {
            throw Refusal.conflict("The submission of this content is over. Start a new mission.");
        }
    }

    private static Stage requireStage(String code) {
        return Stage.of(code)
                .orElseThrow(() -> new Refusal(Problem.of(ProblemType.INVALID_BODY, "There is no such stage.")
                        .at("/stage", "Stages are brand, compliance, legal, market.")));
    }

    private static Set<Stage> parsed(Collection<String> codes) {
        return codes.stream()
                .map(Airlock::requireStage)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
