package org.agentos.rules.bench.engines;

import java.time.Duration;
import java.util.List;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.EngineLimits;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rulebook;

/** Ours, with all that it always does: scopes, limits, explanation, reasons, obligations; and the canonical facts for the record. */
public final class AgentOs implements Engine {

    /** A machine shared with others may take minutes to compile. */
    private static final EngineLimits PATIENT = new EngineLimits(Duration.ofMinutes(20), 20_000);

    private final DecisionEngine engine;
    private final boolean recorded;

    /** @param recorded whether decisions come with their record, or are rulings only */
    public AgentOs(List<BenchRule> rules, boolean recorded) {
        this.recorded = recorded;
        Scanner none = subject -> {
            throw new IllegalStateException("facts are given, nothing is scanned");
        };
        engine = DecisionEngine.of(rulebook(rules), none, PATIENT);
    }

    public static Rulebook rulebook(List<BenchRule> rules) {
        return Rulebook.of(rules.stream().map(BenchRule::model).toList(), List.of(), List.of());
    }

    @Override
    public Outcome decide(FactSet facts) {
        return recorded ? Outcome.of(engine.evaluate(facts)) : Outcome.of(engine.ruling(facts));
    }

    @Override
    public void close() {
        engine.close();
    }
}
