package org.agentos.rules.scenario;

import java.util.List;
import java.util.Objects;
import org.agentos.rules.decision.DecisionOutcome;

/**
 * What came of a scenario.
 *
 * @param id the scenario's
 * @param failures what is not as expected, one sentence each; the scenario passes when there are none
 * @param outcome the decision
 */
public record ScenarioResult(String id, List<String> failures, DecisionOutcome outcome) {

    public ScenarioResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
