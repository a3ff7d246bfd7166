package org.agentos.rules.scenario;

import java.util.List;
import java.util.Objects;
import org.agentos.rules.decision.DecisionOutcome;

/**
 * What came of a scenario.
 *
 * @param id the scenario's
 * @param failures what is not as expected, one sentence each; empty exactly when passed
 * @param outcome the decision
 */
public record ScenarioResult(String id, boolean passed, List<String> failures, DecisionOutcome outcome) {

    public ScenarioResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        failures = List.copyOf(failures);
        if (passed != failures.isEmpty()) {
            throw new IllegalArgumentException("a scenario passes exactly when nothing failed");
        }
    }

    static ScenarioResult of(Scenario scenario, List<String> failures, DecisionOutcome outcome) {
        return new ScenarioResult(scenario.id(), failures.isEmpty(), failures, outcome);
    }
}
