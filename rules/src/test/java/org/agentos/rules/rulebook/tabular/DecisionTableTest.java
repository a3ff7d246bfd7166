package org.agentos.rules.rulebook.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.tabular.Column.Outcome;
import org.agentos.rules.rulebook.tabular.Column.Quantifier;
import org.agentos.rules.rulebook.tabular.Column.Test;

class DecisionTableTest {

    private static final List<Column> COLUMNS = List.of(
            Test.of("Channel", "content", "channel", ColumnTest.EQUALS),
            Test.of("Words", "content", "wordCount", ColumnTest.BETWEEN),
            new Test("Must not disclose", Quantifier.NONE, "disclosure", "disclosure", "type", ColumnTest.ONE_OF),
            new Outcome("What happens", OutcomeKind.EFFECT),
            new Outcome("Message", OutcomeKind.MESSAGE),
            new Outcome("Risk", OutcomeKind.RISK));

    private static final List<Cell> FULL = List.of(
            Cell.of("email"),
            new Cell.Range(BigDecimal.ZERO, BigDecimal.TEN),
            new Cell.Many(List.of(Value.of("ad"), Value.of("ai"))),
            Cell.of("REVIEW"),
            Cell.of("Too short."),
            Cell.of(20));

    @org.junit.jupiter.api.Test
    void makesOneRulePerRow() {
        List<Cell> sparse = List.of(Cell.of("x"), Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.of(5));

        List<Rule> rules = table(List.of(FULL, sparse)).rules();

        assertThat(rules).extracting(Rule::id).containsExactly("table-limits-1", "table-limits-2");
        assertThat(rules.get(0).condition())
                .isEqualTo(new Condition.AllOf(List.of(
                        new Condition.Exists(Pattern.of(
                                "content",
                                new Constraint.Compare("channel", Operator.EQUALS, Value.of("email")),
                                new Constraint.Between("wordCount", BigDecimal.ZERO, BigDecimal.TEN))),
                        new Condition.None(Pattern.of(
                                "disclosure",
                                new Constraint.OneOf("type", List.of(Value.of("ad"), Value.of("ai"))))))));
        assertThat(rules.get(0).consequences())
                .containsExactly(
                        new Consequence.Violation(Effect.REVIEW, "Too short.", ""),
                        new Consequence.Points(Dimension.RISK, 20));
        assertThat(rules.get(1).consequences()).containsExactly(new Consequence.Points(Dimension.RISK, 5));
    }

    @org.junit.jupiter.api.Test
    void isReadAgainFromWhatIsPrinted() {
        RuleSet set = RuleSet.ofTables(List.of(table(List.of(FULL))));

        Reading<RuleSet> reading = GuidedNotation.read(GuidedNotation.print(set));

        assertThat(reading).isEqualTo(new Reading.Accepted<>(set));
    }

    @org.junit.jupiter.api.Test
    void namesTheCellOfEveryProblem() {
        List<Cell> wrong = List.of(
                Cell.of(3),
                new Cell.Range(BigDecimal.TEN, BigDecimal.ZERO),
                Cell.of("ad"),
                Cell.of("REVIEW"),
                Cell.of("{finding.excerpt}"),
                Cell.of(500));

        List<RuleProblem> problems = Admission.check(RuleSet.ofTables(List.of(table(List.of(FULL, wrong)))));

        assertThat(problems)
                .extracting(RuleProblem::pointer, RuleProblem::code)
                .containsExactlyInAnyOrder(
                        tuple("/tables/0/rows/1/0", "wrong-type"),
                        tuple("/tables/0/rows/1/1", "empty-range"),
                        tuple("/tables/0/rows/1/4", "unknown-placeholder"),
                        tuple("/tables/0/rows/1/5", "range"));
    }

    @org.junit.jupiter.api.Test
    void refusesCellsThatTheirColumnCannotHold() {
        List<Cell> wrong =
                List.of(Cell.of("email"), Cell.of("many"), Cell.of("ad"), Cell.of("MAYBE"), Cell.of("x"), Cell.of(1.5));

        List<RuleProblem> problems = Admission.check(RuleSet.ofTables(List.of(table(List.of(wrong)))));

        assertThat(problems)
                .extracting(RuleProblem::pointer)
                .contains("/tables/0/rows/0/1", "/tables/0/rows/0/3", "/tables/0/rows/0/5");
    }

    @org.junit.jupiter.api.Test
    void refusesRowsThatAskOrDoNothing() {
        List<Cell> nothing =
                List.of(Cell.blank(), Cell.blank(), Cell.blank(), Cell.blank(), Cell.of("No effect."), Cell.blank());

        List<RuleProblem> problems = Admission.check(RuleSet.ofTables(List.of(table(List.of(nothing)))));

        assertThat(problems)
                .extracting(RuleProblem::pointer, RuleProblem::code)
                .contains(tuple("/tables/0/rows/0", "size"));
    }

    private static DecisionTable table(List<List<Cell>> rows) {
        return new DecisionTable(
                "table-limits",
                "Limits",
                "",
                Severity.LOW,
                "Tests",
                new LegalBasis("House policy", ""),
                Scope.everywhereFrom(LocalDate.EPOCH),
                List.of(),
                COLUMNS,
                rows);
    }
}
