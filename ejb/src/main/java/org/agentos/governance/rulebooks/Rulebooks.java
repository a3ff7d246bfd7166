package org.agentos.governance.rulebooks;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.agentos.audit.Actor;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.scan.ContentScanner;

/** The rulebook in force, compiled and ready to decide. Compiles the shipped rules at start; thread-safe. */
@Singleton
@Startup
@DependsOn("Migrations")
@Lock(LockType.READ)
public class Rulebooks {

    @Inject
    RulebookRegister register;

    private Scanner scanner;
    private Optional<DecisionEngine> engine = Optional.empty();
    private RulebookActivation activation;

    @PostConstruct
    void activateShipped() {
        activate(Rulebook.shipped(), ContentScanner.standard());
    }

    /** Compiles first and records next, so that what fails either never comes into force. */
    void activate(Rulebook rulebook, Scanner scanner) {
        DecisionEngine compiled = DecisionEngine.of(rulebook, scanner);
        try {
            activation = register.activate(rulebook, Actor.system());
        } catch (RuntimeException notRecorded) {
            compiled.close();
            throw notRecorded;
        }
        close();
        this.scanner = scanner;
        engine = Optional.of(compiled);
    }

    /** The rules that decide now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Rulebook current() {
        return engine().rulebook();
    }

    /** Scans and decides; a fault of the engine is a BLOCK that says so. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DecisionOutcome decide(Subject subject, Instant at) {
        return engine().decide(subject, at);
    }

    /**
     * Decides a stored fact set again, under the revision that decided it first: the same facts give the same outcome.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DecisionOutcome redecide(String factsJson, String revision) {
        if (current().revision().equals(revision)) {
            return engine().redecide(factsJson);
        }
        try (DecisionEngine then = DecisionEngine.of(revision(revision), scanner)) {
            return then.redecide(factsJson);
        }
    }

    /**
     * The rules of a revision that is, or once was, in force.
     *
     * @throws Refusal not found; conflict when this server cannot read them any more
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Rulebook revision(String revision) {
        if (current().revision().equals(revision)) {
            return current();
        }
        String rules = register.rules(revision)
                .orElseThrow(() -> Refusal.notFound("Rulebook " + revision + " was never in force here."));
        Reading<Rulebook> reading = GuidedNotation.read(rules).map(Rulebook::of);
        if (!reading.problems().isEmpty()) {
            throw Refusal.conflict("This server does not understand the rules of " + revision + " any more.");
        }
        return reading.orElseThrow();
    }

    /** The rulebook in force with all its rules. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RulebookView rulebook() {
        Map<String, Long> firings = register.firings();
        return new RulebookView(
                current().revision(),
                activation.activatedAt(),
                activation.activatedBy(),
                Thresholds.of(current()),
                current().rules().stream()
                        .map(rule -> RuleView.of(rule, firings.getOrDefault(rule.id(), 0L)))
                        .toList());
    }

    /**
     * One rule in force.
     *
     * @throws Refusal not found
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RuleView rule(String id) {
        return current()
                .rule(id)
                .map(rule -> RuleView.of(rule, register.firings().getOrDefault(id, 0L)))
                .orElseThrow(
                        () -> Refusal.notFound("No rule " + id + " is in force. See the rulebook for those that are."));
    }

    @PreDestroy
    void close() {
        engine.ifPresent(DecisionEngine::close);
    }

    private DecisionEngine engine() {
        return engine.orElseThrow(() -> Refusal.of(
                ProblemType.UNAVAILABLE, "No rulebook is compiled yet. Try again when the server is ready."));
    }
}
