package org.agentos.rules.facts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Constraint.Direction;
import org.agentos.rules.rulebook.condition.Constraint.TextTest;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;
import org.junit.jupiter.api.Test;

/** The catalogue promises what admission accepts, and nothing else. */
class FactCatalogueTest {

    private static final List<String> WORDS = List.of(
            "equals",
            "notEquals",
            "oneOf",
            "lessThan",
            "atMost",
            "greaterThan",
            "atLeast",
            "between",
            "withinLast",
            "withinNext",
            "contains",
            "startsWith",
            "endsWith",
            "matches",
            "inList",
            "containsWordOf");

    @Test
    void promisesTheTestsThatAdmissionAccepts() {
        for (FactCatalogue.Entry fact : FactCatalogue.standard().facts()) {
            for (FactCatalogue.Field field : fact.fields()) {
                for (String word : WORDS) {
                    boolean accepted =
                            problems(fact.name(), constraint(word, field)).isEmpty();

                    assertThat(accepted)
                            .as(fact.name() + "." + field.name() + " " + word)
                            .isEqualTo(field.tests().contains(word));
                }
            }
        }
    }

    @Test
    void saysAllOfItInMarkdown() {
        String markdown = FactCatalogue.standard().markdown();

        assertThat(markdown)
                .contains("## campaign", "| `starts` | moment | When it begins; nothing of it may appear earlier |")
                .contains("withinLast");
    }

    private static List<RuleProblem> problems(String fact, Constraint constraint) {
        Rule rule = new Rule(
                "test-rule",
                "Title",
                "",
                Severity.LOW,
                "Tests",
                new LegalBasis("None", ""),
                Scope.everywhereFrom(LocalDate.EPOCH),
                List.of(),
                new Condition.Exists(Pattern.of(fact, constraint)),
                List.of(new Consequence.Points(Dimension.RISK, 1)),
                Optional.empty(),
                Optional.empty());
        return Admission.check(RuleSet.of(List.of(rule)).withWordLists(List.of(new WordList("list", List.of("word")))));
    }

    private static Constraint constraint(String word, FactCatalogue.Field field) {
        String name = field.name();
        Value value =
                switch (field.type()) {
                    case TEXT -> Value.of("list");
                    case WHOLE_NUMBER, NUMBER -> Value.of(1);
                    case BOOLEAN -> Value.of(true);
                    case INSTANT -> new Value.Moment(Instant.EPOCH);
                };
        return switch (word) {
            case "oneOf" -> new Constraint.OneOf(name, List.of(value));
            case "between" -> new Constraint.Between(name, BigDecimal.ONE, BigDecimal.TEN);
            case "withinLast" -> new Constraint.Within(name, Direction.LAST, Duration.ofDays(1));
            case "withinNext" -> new Constraint.Within(name, Direction.NEXT, Duration.ofDays(1));
            case "contains" -> new Constraint.Text(name, TextTest.CONTAINS, "a");
            case "startsWith" -> new Constraint.Text(name, TextTest.STARTS_WITH, "a");
            case "endsWith" -> new Constraint.Text(name, TextTest.ENDS_WITH, "a");
            case "matches" -> new Constraint.Matches(name, "a");
            case "inList" -> new Constraint.InList(name, "list");
            case "containsWordOf" -> new Constraint.ContainsWordOf(name, "list");
            default -> new Constraint.Compare(name, operator(word), value);
        };
    }

    private static Operator operator(String word) {
        return List.of(Operator.values()).stream()
                .filter(operator -> operator.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
