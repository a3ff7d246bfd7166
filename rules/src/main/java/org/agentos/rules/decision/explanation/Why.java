package org.agentos.rules.decision.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Span;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.rulebook.Rule;

/**
 * Why a rule fired.
 *
 * @param rule what it contributes to the decision
 * @param condition when it fires, as a sentence
 * @param matched the facts it rests on, in the order of its conditions
 */
public record Why(FiredRule rule, String condition, List<Matched> matched) {

    /**
     * A fact that matched.
     *
     * @param name the name by which the rule speaks of it
     * @param sentence the fact in plain words
     * @param span where it stands in the content, if anywhere
     */
    public record Matched(String name, String sentence, Optional<Span> span) {
        public Matched {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(span, "span");
        }
    }

    public Why {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(condition, "condition");
        matched = List.copyOf(matched);
    }

    static Why of(Rule rule, FiredRule fired, Map<String, Set<Fact>> evidence) {
        List<Matched> matched = new ArrayList<>();
        evidence.forEach((name, facts) ->
                facts.forEach(fact -> matched.add(new Matched(name, FactWords.of(fact), fact.span()))));
        return new Why(fired, "Fires when " + ConditionWords.of(rule.condition()) + ".", matched);
    }
}
