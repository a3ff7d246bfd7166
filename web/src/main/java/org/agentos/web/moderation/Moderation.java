package org.agentos.web.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.rules.decision.Verdict;

/**
 * What OpenAI's clients expect: one result per input, in order.
 *
 * @param model names the rulebook that decided
 */
public record Moderation(String id, String model, List<Result> results) {

    /** @param decisions at least one */
    static Moderation of(List<DecisionView> decisions) {
        DecisionView first = decisions.get(0);
        return new Moderation(
                "modr-" + first.id(),
                "agentos-" + first.revision(),
                decisions.stream().map(Result::of).toList());
    }

    /**
     * One input.
     *
     * @param flagged whether it is anything but allowed
     * @param agentos what this form has no word for
     */
    public record Result(
            boolean flagged,
            Map<String, Boolean> categories,
            @JsonProperty("category_scores") Map<String, Double> categoryScores,
            @JsonProperty("category_applied_input_types") Map<String, List<String>> categoryAppliedInputTypes,
            Ruling agentos) {

        static Result of(DecisionView decision) {
            return new Result(
                    decision.verdict() != Verdict.ALLOW,
                    Categories.holding(decision),
                    Categories.scores(decision),
                    Categories.inputTypes(decision),
                    new Ruling(decision.id(), decision.verdict(), decision.reasons(), Categories.notCovered()));
        }
    }

    /**
     * The decision behind a result.
     *
     * @param reasons why this verdict, in sentences
     * @param notCovered categories that nobody looks for here
     */
    public record Ruling(
            @JsonProperty("decision_id") UUID decisionId,
            Verdict verdict,
            List<String> reasons,
            @JsonProperty("not_covered") List<String> notCovered) {}
}
