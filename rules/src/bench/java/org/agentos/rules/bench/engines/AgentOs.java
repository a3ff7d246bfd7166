package org.agentos.rules.bench.engines;

import java.util.List;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rulebook;

/** Ours, with all that it always does: scopes, limits, explanation, reasons, obligations; and the canonical facts for the record. */
public final class AgentOs implements Engine {

    private final DecisionEngine engine;
    private final boolean recorded;

    /** @param recorded whether decisions come with their record, or are rulings only */
    public AgentOs(List<BenchRule> rules, boolean recorded) {
        this.recorded = recorded;
        engine = DecisionEngine.of(rulebook(rules), subject -> {
            throw new IllegalStateException("facts are given, nothing is scanned");
        });
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
