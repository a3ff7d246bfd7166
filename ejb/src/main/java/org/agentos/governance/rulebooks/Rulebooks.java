package org.agentos.governance.rulebooks;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.governance.rulebooks.register.InForce;
import org.agentos.governance.rulebooks.register.RulebookRegister;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Exemption;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/**
 * The rulebook in force, compiled and ready to decide on this node. While the node does not hold the revision in force, everything
 * that would decide is refused as unavailable, with {@code retryAfter}. Thread-safe.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rulebooks {

    private static final Logger LOG = Logger.getLogger(Rulebooks.class.getName());
    private static final int RETRY_AFTER_SECONDS = 2;

    @Inject
    RulebookRegister register;

    @Inject
    Candidates candidates;

    private volatile Optional<Held> held = Optional.empty();
    private volatile Optional<Lacking> lacking = Optional.of(new Lacking("none", "the server is starting"));

    /** What this node decides by. */
    private record Held(InForce inForce, CandidateEngine use) {}

    /**
     * What this node should decide by and cannot.
     *
     * @param why a phrase for people
     */
    public record Lacking(String revision, String why) {}

    @PostConstruct
    void start() {
        register.newest().ifPresent(this::follow);
    }

    /**
     * Decides by what an activation put in force from now on; decisions under way end under what they began with. Older activations
     * than the one that is held change nothing. When the rulebook cannot be compiled, {@link #lacking} says so.
     */
    public synchronized void follow(InForce newest) {
        if (held.filter(now -> now.inForce().seq() >= newest.seq()).isPresent()) {
            return;
        }
        try {
            hold(newest, candidates.ready(newest.revision()).orElseGet(() -> compiled(newest)));
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "the rulebook in force cannot be held: " + newest.revision(), failed);
            lacking = Optional.of(new Lacking(newest.revision(), "it cannot be compiled here: " + failed.getMessage()));
        }
    }

    /** What this node decides by, if it decides. */
    public Optional<InForce> held() {
        return held.map(Held::inForce);
    }

    /** What this node should decide by and cannot; empty when all is well. */
    public Optional<Lacking> lacking() {
        return lacking;
    }

    /** The rules that decide now. */
    public Rulebook current() {
        return requireHeld().use().rulebook();
    }

    /** Scans and decides; a fault of the engine is a BLOCK that says so. */
    public DecisionOutcome decide(Subject subject, Instant at) {
        return decide(subject, at, List.of());
    }

    /** Like {@link #decide(Subject, Instant)}, with rules that have no effect on this subject while an exemption lasts. */
    public DecisionOutcome decide(Subject subject, Instant at, List<Exemption> exemptions) {
        return deciding(engine -> engine.decide(subject, at, exemptions));
    }

    /** Decides by what was seen of a subject already. */
    public DecisionOutcome decide(Subject subject, ScanResult seen, Instant at) {
        return deciding(engine -> engine.evaluate(FactExtraction.extract(subject, seen, at)));
    }

    /**
     * Decides a stored fact set again, under the revision that decided it first: the same facts give the same outcome.
     */
    public DecisionOutcome redecide(String factsJson, String revision) {
        try (CandidateEngine then = candidates.ready(revision).orElseGet(() -> candidates.engine(revision(revision)))) {
            return then.engine().redecide(factsJson);
        }
    }

    /**
     * The rules of a revision that is, or once was, in force.
     *
     * @throws Refusal not found; conflict when this server cannot read them any more
     */
    public Rulebook revision(String revision) {
        return candidates.known(revision).orElseGet(() -> read(revision));
    }

    /** The rulebook in force with all its rules. */
    public RulebookView rulebook() {
        Held now = requireHeld();
        Rulebook rulebook = now.use().rulebook();
        Map<String, Long> firings = register.firings();
        return new RulebookView(
                rulebook.revision(),
                now.inForce().at(),
                now.inForce().by(),
                Thresholds.of(rulebook),
                rulebook.rules().stream()
                        .map(rule -> RuleView.of(rule, firings.getOrDefault(rule.id(), 0L)))
                        .toList());
    }

    /**
     * One rule in force.
     *
     * @throws Refusal not found
     */
    public RuleView rule(String id) {
        return current()
                .rule(id)
                .map(rule -> RuleView.of(rule, register.firings().getOrDefault(id, 0L)))
                .orElseThrow(
                        () -> Refusal.notFound("No rule " + id + " is in force. See the rulebook for those that are."));
    }

    private CandidateEngine compiled(InForce newest) {
        lacking = Optional.of(new Lacking(newest.revision(), "it is being compiled"));
        return candidates.engine(read(newest.revision()));
    }

    private void hold(InForce newest, CandidateEngine use) {
        Optional<Held> before = held;
        held = Optional.of(new Held(newest, use));
        lacking = Optional.empty();
        before.ifPresent(was -> was.use().close());
    }

    /** Decides by one rulebook from beginning to end, also while another comes into force. */
    private <T> T deciding(Function<DecisionEngine, T> work) {
        while (true) {
            Optional<CandidateEngine> use = requireHeld().use().another();
            if (use.isPresent()) {
                try (CandidateEngine engine = use.get()) {
                    return work.apply(engine.engine());
                }
            }
        }
    }

    private Held requireHeld() {
        Optional<Lacking> missing = lacking;
        if (missing.isPresent()) {
            throw unavailable();
        }
        return held.orElseThrow(Rulebooks::unavailable);
    }

    private Rulebook read(String revision) {
        String rules = register.rules(revision)
                .orElseThrow(() -> Refusal.notFound("Rulebook " + revision + " was never in force here."));
        Reading<Rulebook> reading = GuidedNotation.read(rules).map(Rulebook::of);
        if (!reading.problems().isEmpty()) {
            throw Refusal.conflict("This server does not understand the rules of " + revision + " any more.");
        }
        return reading.orElseThrow();
    }

    private static Refusal unavailable() {
        return new Refusal(Problem.of(
                        ProblemType.UNAVAILABLE,
                        "This server does not hold the rulebook in force, so it decides nothing. Send it again in a moment.")
                .with("retryAfter", RETRY_AFTER_SECONDS));
    }
}
