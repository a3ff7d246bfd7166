package org.agentos.rules.bench.rules;

import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Rule;

/**
 * A rule that is measured: something about the content, and something about other facts.
 *
 * @param index from 0
 */
public record BenchRule(
        int index, List<FieldTest> content, Beyond beyond, Effect effect, Dimension dimension, int points) {

    /** What a rule asks for beyond the content. */
    public sealed interface Beyond {

        record Nothing() implements Beyond {}

        /** There is a finding of a kind, in the first part of the text. */
        record Found(String kind, double confidence, int start) implements Beyond {}

        /** There is no finding of a kind. */
        record Missing(String kind) implements Beyond {}

        /** A detector found more than so many. */
        record Many(String detector, double confidence, int count) implements Beyond {}

        /** There is a claim for whose topic there is no evidence of a kind: a join. */
        record Unproven(double confidence, String evidence) implements Beyond {}

        /** Attributes have values. */
        record Attributes(Map<String, String> values) implements Beyond {
            public Attributes {
                values = Map.copyOf(values);
            }
        }
    }

    public BenchRule {
        content = List.copyOf(content);
    }

    public String id() {
        return "bench-rule-" + index;
    }

    /** The rule as an officer's editor would hold it. */
    public Rule model() {
        return RuleModel.of(this);
    }
}
