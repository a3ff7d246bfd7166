package org.agentos.rules.bench.peers;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.agentos.rules.bench.rules.BenchRule;
import org.agentos.rules.bench.rules.BenchRule.Beyond;
import org.agentos.rules.bench.rules.FieldTest;
import org.agentos.rules.rulebook.condition.Operator;

/** What rules of the flat set compare, attributes and all. */
final class Comparison {

    private Comparison() {}

    static List<FieldTest> of(BenchRule rule) {
        Stream<FieldTest> attributes = rule.beyond() instanceof Beyond.Attributes asked
                ? new TreeMap<>(asked.values())
                        .entrySet().stream()
                                .map(entry -> new FieldTest(
                                        Attributes.name(entry.getKey()), Operator.EQUALS, entry.getValue()))
                : Stream.of();
        return Stream.concat(rule.content().stream(), attributes).toList();
    }
}
