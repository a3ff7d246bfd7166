package org.agentos.governance.decisions;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.audit.Actor;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.governance.decisions.subject.Candidate;
import org.agentos.governance.decisions.subject.ContentIdentity;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.governance.exceptions.Exceptions;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.governance.rulebooks.Thresholds;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;

/** Decides content under the rulebook in force, and answers for past decisions. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Decisions {

    private static final Logger LOG = Logger.getLogger(Decisions.class.getName());
    private static final int RETRY_AFTER_SECONDS = 5;

    @Inject
    Rulebooks rulebooks;

    @Inject
    ContentSource contents;

    @Inject
    Exceptions exceptions;

    @Inject
    DecisionLedger ledger;

    @Inject
    Clock clock;

    /** Scans and decides a version; call it outside a transaction, and {@link #store} what comes out. */
    public Evaluated evaluate(UUID contentVersionId) {
        return evaluate(contents.read(contentVersionId));
    }

    /** Scans and decides content that was read. */
    public Evaluated evaluate(Candidate candidate) {
        ContentIdentity identity = candidate.identity();
        return evaluate(
                candidate.subject(), Optional.of(identity), Optional.empty(), identity.channel(), identity.digest());
    }

    /** Stores a decision with its audit record in the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public DecisionView store(Evaluated evaluated, Actor actor) {
        return ledger.store(evaluated, actor);
    }

    /** Scans and decides a client's content; call it outside a transaction, and {@link #give} what comes out. */
    public Evaluated evaluate(AdHocContent content) {
        String digest = content.digest();
        Subject subject = content.subject(contents.brand());
        return evaluate(subject, Optional.empty(), content.reference(), content.channel(), digest);
    }

    /** Decides a client's content by what was seen of it, which may not be all. */
    public Evaluated evaluate(AdHocContent content, ScanResult seen) {
        Subject subject = content.subject(contents.brand());
        return evaluated(
                subject,
                Optional.empty(),
                content.reference(),
                content.channel(),
                content.digest(),
                at -> rulebooks.decide(subject, seen, at));
    }

    /**
     * Stores a decision that is to be answered to a client, in the caller's transaction.
     *
     * @throws Refusal unavailable, with {@code retryAfter}, when it cannot be recorded: there is no decision then
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public DecisionView give(Evaluated evaluated, Actor actor) {
        try {
            return ledger.store(evaluated, actor);
        } catch (EJBException | PersistenceException notRecorded) {
            throw unavailable(notRecorded);
        }
    }

    /** Like {@link #give}, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DecisionView giveAtOnce(Evaluated evaluated, Actor actor) {
        return give(evaluated, actor);
    }

    /**
     * A past decision.
     *
     * @throws Refusal not found
     */
    public DecisionView decision(UUID id) {
        return ledger.view(id);
    }

    /** All decisions about a mission's content, oldest first. */
    public List<DecisionView> ofMission(UUID missionId) {
        return ledger.ofMission(missionId);
    }

    /** A past decision in sentences: why, on what evidence, and what would pass. */
    public ExplanationView explanation(UUID id) {
        return ExplanationView.of(ledger.view(id));
    }

    /**
     * All that was decided then, the fact set included.
     *
     * @throws Refusal not found
     */
    public DecisionOutcome outcome(UUID id) {
        return ledger.outcome(id);
    }

    /** Decides again what was decided then, from the stored facts under the same revision. */
    public DecisionOutcome redecide(UUID id) {
        DecisionOutcome then = ledger.outcome(id);
        DecisionOutcome ruled = rulebooks.redecide(then.factsJson(), then.revision());
        return ledger.view(id)
                .contentVersionId()
                .map(contents::read)
                .map(content -> Safeguards.applied(ruled, content.subject().text(), content.identity()))
                .orElse(ruled);
    }

    private Evaluated evaluate(
            Subject subject,
            Optional<ContentIdentity> content,
            Optional<String> reference,
            String channel,
            String digest) {
        return evaluated(subject, content, reference, channel, digest, at -> {
            List<Exemption> exemptions = content.map(
                            identity -> exceptions.covering(identity.contentId(), identity.missionId(), at))
                    .orElse(List.of());
            return rulebooks.decide(subject, at, exemptions);
        });
    }

    private Evaluated evaluated(
            Subject subject,
            Optional<ContentIdentity> content,
            Optional<String> reference,
            String channel,
            String digest,
            Function<Instant, DecisionOutcome> ruling) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long start = System.nanoTime();
        DecisionOutcome ruled = ruling.apply(at);
        DecisionOutcome outcome = content.map(identity -> Safeguards.applied(ruled, subject.text(), identity))
                .orElse(ruled);
        return new Evaluated(
                content,
                reference,
                channel,
                digest,
                outcome,
                Thresholds.of(rulebooks.revision(outcome.revision())),
                Safeguards.outstanding(outcome, subject.text()),
                at,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static Refusal unavailable(RuntimeException cause) {
        LOG.log(Level.WARNING, "a decision could not be recorded and was not given", cause);
        return new Refusal(Problem.of(
                        ProblemType.UNAVAILABLE,
                        "The decision could not be recorded, so it is not given. Send the content again in a moment.")
                .with("retryAfter", RETRY_AFTER_SECONDS));
    }
}
