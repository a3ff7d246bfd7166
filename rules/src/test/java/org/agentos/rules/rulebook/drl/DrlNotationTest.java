package org.agentos.rules.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.Place.Position;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrlNotationTest {

    private static final Constraint LONG = new Constraint.Compare("length", Operator.GREATER_THAN, Value.of(5));

    @Test
    void joinsLinesByAnd() {
        Condition condition = condition("Content(length > 5)\nnot Finding(kind == \"a\")");

        assertThat(condition)
                .isEqualTo(new Condition.AllOf(List.of(
                        new Condition.Exists(Pattern.of("content", LONG)),
                        new Condition.None(Pattern.of(
                                "finding", new Constraint.Compare("kind", Operator.EQUALS, Value.of("a")))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content(length > 5)",
                "exists Content(length > 5)",
                "exists( Content(length > 5) )",
                "(((Content((length > 5)))))",
                "Content(length > 5); // a comment",
                "/* a comment */ Content( length>5 )",
                "$content : Content(length > 5)",
            })
    void readsOneThingThatIsWrittenInManyWays(String written) {
        Condition condition = condition(written);

        assertThat(condition).isEqualTo(new Condition.Exists(Pattern.of("content", LONG)));
    }

    @Test
    void bindsAndTighterThanOr() {
        Condition condition = condition("Content() and Link() or Medium()");

        assertThat(condition)
                .isEqualTo(new Condition.AnyOf(List.of(
                        new Condition.AllOf(List.of(
                                new Condition.Exists(Pattern.of("content")), new Condition.Exists(Pattern.of("link")))),
                        new Condition.Exists(Pattern.of("medium")))));
    }

    @Test
    void takesAFlagAloneAsTrue() {
        Condition condition = condition("Content(aiMade, !paidPartnership)");

        assertThat(condition)
                .isEqualTo(new Condition.Exists(Pattern.of(
                        "content",
                        new Constraint.Compare("aiMade", Operator.EQUALS, Value.of(true)),
                        new Constraint.Not(
                                new Constraint.Compare("paidPartnership", Operator.EQUALS, Value.of(true))))));
    }

    @Test
    void countsAtLeast() {
        Condition condition = condition("accumulate( Finding(), $n : count(); $n >= 2 )");

        assertThat(condition).isEqualTo(new Condition.AtLeast(2, Pattern.of("finding")));
    }

    @Test
    void saysWhatWasProbablyMeantAndWhere() {
        String text =
                """
                rule "Topic Name!"
                    @titel("t") @severity(HIHG) @owner("o") @legalBasis("c") @effectiveFrom("2026-01-01")
                when
                    Contnet(length > 5)
                    Content(chanel == "x")
                    Finding(kind contians "x")
                then
                    reviwe("n");
                    points(RISKY, 5);
                end
                """;

        Reading<RuleSet> reading = DrlNotation.read(text);

        assertThat(reading.problems())
                .extracting(RuleProblem::place, RuleProblem::code, RuleProblem::suggestion)
                .containsExactly(
                        tuple(new Position(1, 6), "missing-annotation", Optional.empty()),
                        tuple(new Position(1, 6), "id", Optional.of("topic-name")),
                        tuple(new Position(2, 6), "unknown-annotation", Optional.of("title")),
                        tuple(new Position(2, 27), "unknown-word", Optional.of("HIGH")),
                        tuple(new Position(4, 5), "unknown-fact", Optional.of("Content")),
                        tuple(new Position(5, 13), "unknown-fact-field", Optional.of("channel")),
                        tuple(new Position(6, 18), "unknown-operator", Optional.of("contains")),
                        tuple(new Position(8, 5), "unknown-call", Optional.of("review")),
                        tuple(new Position(9, 12), "unknown-word", Optional.of("RISK")));
    }

    @Test
    void countsColumnsInCodePoints() {
        Reading<RuleSet> reading = DrlNotation.read("/* 😀😀 */ import a.B;");

        assertThat(reading.problems()).extracting(RuleProblem::place).containsExactly(new Position(1, 10));
    }

    @Test
    void countsLinesWhateverEndsThem() {
        Reading<RuleSet> reading = DrlNotation.read("// a\r\n// b\r// c\nimport a.B;");

        assertThat(reading.problems()).extracting(RuleProblem::place).containsExactly(new Position(4, 1));
    }

    private static Condition condition(String written) {
        String text =
                """
                package org.example.policies;
                rule "topic-name"
                    @title("t") @severity(HIGH) @owner("o") @legalBasis("c") @effectiveFrom("2026-01-01")
                when
                    %s
                then
                    note("n");
                end
                """
                        .formatted(written);
        return DrlNotation.read(text).orElseThrow().rules().get(0).condition();
    }
}
