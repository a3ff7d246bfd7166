package org.agentos.governance.rulebooks.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.difference.Witness;

/** Facts about a content that two rulebooks decide differently, and what each decides. */
public record WitnessView(JsonNode facts, WitnessOutcome before, WitnessOutcome after) {

    static WitnessView of(Witness witness) {
        return new WitnessView(
                Json.read(FactSetJson.write(witness.facts()), JsonNode.class),
                WitnessOutcome.of(witness.before()),
                WitnessOutcome.of(witness.after()));
    }

    /**
     * A decision in short.
     *
     * @param rules ids of those that fired
     */
    public record WitnessOutcome(Verdict verdict, Scores scores, List<String> reasons, List<String> rules) {

        static WitnessOutcome of(DecisionOutcome outcome) {
            return new WitnessOutcome(
                    outcome.verdict(),
                    outcome.scores(),
                    outcome.reasons(),
                    outcome.rules().stream().map(FiredRule::ruleId).toList());
        }
    }
}
