package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.AttributeFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.compilation.CompiledRulebook;
import org.agentos.rules.rulebook.compilation.FiringLimits;
import org.agentos.rules.rulebook.compilation.RulebookCompiler;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.matching.Lexicon;
import org.agentos.rules.rulebook.matching.Matching;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile literal in every kind of test means itself, and nothing else, once compiled. */
class HostileLiteralsTest {

    private static final List<Rule> RULES = rules();

    private static CompiledRulebook compiled;

    @BeforeAll
    static void compileOnce() {
        compiled = RulebookCompiler.compile(Rulebook.of(RULES, List.of(), List.of()), Duration.ofMinutes(2));
    }

    @AfterAll
    static void retire() {
        compiled.retire();
    }

    static Stream<String> values() {
        return RuleModels.TEXTS.stream()
                .flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT), "x" + text, text + "x", text + text));
    }

    @ParameterizedTest
    @MethodSource("values")
    void meansItself(String value) {
        FactSet facts = withAttribute(value);

        List<Rule> fired = compiled.evaluate(facts, List.of(), new FiringLimits(10_000, Duration.ofMinutes(1)))
                .fired();

        Matching matching =
                new Matching(List.of(new AttributeFact("value", value)), Lexicon.of(RULES, List.of()), facts.at());
        assertThat(fired)
                .isNotEmpty()
                .isEqualTo(RULES.stream()
                        .filter(rule -> matching.holds(rule.condition()))
                        .toList());
    }

    private static FactSet withAttribute(String value) {
        Subject subject = Subject.post("text", "x");
        FactSet none = FactExtraction.extract(
                subject,
                new ScanResult(List.of(), List.of(), List.of(), Map.of()),
                Instant.parse("2026-11-24T00:00:00Z"));
        return new FactSet(
                none.at(),
                none.content(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new AttributeFact("value", value)),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String literal : RuleModels.TEXTS) {
            Value value = new Value.Text(literal);
            rules.add(rule(rules.size(), new Constraint.Compare("value", Operator.EQUALS, value)));
            rules.add(rule(rules.size(), new Constraint.Compare("value", Operator.NOT_EQUALS, value)));
            rules.add(rule(rules.size(), new Constraint.OneOf("value", List.of(value, new Value.Text("other")))));
            if (!literal.isBlank()) {
                for (TextTest test : TextTest.values()) {
                    rules.add(rule(rules.size(), new Constraint.Text("value", test, literal)));
                    rules.add(rule(rules.size(), new Constraint.Not(new Constraint.Text("value", test, literal))));
                }
            }
        }
        return rules;
    }

    private static Rule rule(int number, Constraint constraint) {
        return new Rule(
                "literal-" + number,
                "Literal",
                "",
                Severity.LOW,
                "Tests",
                new LegalBasis("None", ""),
                Scope.everywhereFrom(LocalDate.EPOCH),
                List.of(),
                new Condition.Exists(Pattern.of("attribute", constraint)),
                List.of(new Consequence.Points(Dimension.RISK, 1)),
                Optional.empty(),
                Optional.empty());
    }
}
