package org.agentos.rules.scenario;

import java.time.Clock;
import java.util.List;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.explanation.Interpreter;

/** Decides the contents of scenarios and holds what comes against what is expected. As thread-safe as its engine. */
public final class ScenarioRun {

    private final DecisionEngine engine;
    private final Clock clock;

    private ScenarioRun(DecisionEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Scenarios without a moment are decided as of now. The engine stays the caller's, who closes it. */
    public static ScenarioRun of(DecisionEngine engine) {
        return of(engine, Clock.systemUTC());
    }

    /** Like {@link #of(DecisionEngine)}, with the time of a clock. */
    public static ScenarioRun of(DecisionEngine engine, Clock clock) {
        return new ScenarioRun(engine, clock);
    }

    /** One result per scenario, in their order. */
    public List<ScenarioResult> run(List<Scenario> scenarios) {
        Interpreter interpreter = Interpreter.of(engine.rulebook());
        return scenarios.stream().map(scenario -> run(scenario, interpreter)).toList();
    }

    private ScenarioResult run(Scenario scenario, Interpreter interpreter) {
        DecisionOutcome outcome =
                engine.decide(scenario.content(), scenario.at().orElseGet(clock::instant));
        List<String> failures = new Failures(outcome, interpreter).of(scenario.expectation());
        return new ScenarioResult(scenario.id(), failures, outcome);
    }
}
