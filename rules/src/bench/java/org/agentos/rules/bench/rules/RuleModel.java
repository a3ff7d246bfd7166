package org.agentos.rules.bench.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.agentos.rules.bench.rules.BenchRule.Beyond;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;

/** Measured rules as rules of ours. */
final class RuleModel {

    private RuleModel() {}

    static Rule of(BenchRule rule) {
        return new Rule(
                rule.id(),
                "Rule " + rule.index(),
                "",
                Severity.MEDIUM,
                "Compliance",
                new LegalBasis("House policy", ""),
                Scope.everywhereFrom(LocalDate.of(2020, 1, 1)),
                List.of(),
                condition(rule),
                List.of(
                        new Consequence.Violation(rule.effect(), Messages.template(rule), "Change it."),
                        new Consequence.Points(rule.dimension(), rule.points())),
                Optional.empty(),
                Optional.empty());
    }

    private static Condition condition(BenchRule rule) {
        List<Condition> parts = new ArrayList<>();
        if (!rule.content().isEmpty()) {
            List<Constraint> tests =
                    rule.content().stream().map(FieldTest::constraint).toList();
            parts.add(new Condition.Exists(new Pattern("content", "content", tests)));
        }
        parts.addAll(beyond(rule.beyond()));
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private static List<Condition> beyond(Beyond beyond) {
        if (beyond instanceof Beyond.Found found) {
            return List.of(new Condition.Exists(Pattern.of(
                    "finding",
                    equal("kind", found.kind()),
                    atLeast("confidence", found.confidence()),
                    new Constraint.Compare("start", Operator.AT_MOST, Value.of(found.start())))));
        }
        if (beyond instanceof Beyond.Missing missing) {
            return List.of(new Condition.None(Pattern.of("finding", equal("kind", missing.kind()))));
        }
        if (beyond instanceof Beyond.Many many) {
            Pattern pattern =
                    Pattern.of("finding", equal("detector", many.detector()), atLeast("confidence", many.confidence()));
            return List.of(new Condition.AtLeast(many.count() + 1, pattern));
        }
        if (beyond instanceof Beyond.Unproven unproven) {
            return List.of(
                    new Condition.Exists(Pattern.of("claim", atLeast("confidence", unproven.confidence()))),
                    new Condition.None(Pattern.of(
                            "evidence",
                            new Constraint.Reference("topic", Operator.EQUALS, "claim", "topic"),
                            equal("kind", unproven.evidence()))));
        }
        if (beyond instanceof Beyond.Attributes attributes) {
            return new TreeMap<>(attributes.values())
                    .entrySet().stream()
                            .<Condition>map(entry -> new Condition.Exists(Pattern.of(
                                    "attribute", equal("name", entry.getKey()), equal("value", entry.getValue()))))
                            .toList();
        }
        return List.of();
    }

    private static Constraint equal(String field, String value) {
        return new Constraint.Compare(field, Operator.EQUALS, Value.of(value));
    }

    private static Constraint atLeast(String field, double value) {
        return new Constraint.Compare(field, Operator.AT_LEAST, Value.of(value));
    }
}
