package org.agentos.rules.rulebook.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.difference.Change.Effect;
import org.agentos.rules.rulebook.difference.Change.Kind;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    @Nested
    class ShownToBeTheSame {

        @Test
        void theSameRulebook() {
            Comparison comparison = Comparison.of(Rulebook.shipped(), Rulebook.shipped());

            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.effect()).isEqualTo(Effect.SAME);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "Content(length > 5)~Content(length >= 6)",
                    "Content(aiMade, length > 5)~Content(length > 5, aiMade != false)",
                    "exists Finding(kind == \"a\")~not( not Finding(kind in (\"a\")) )",
                    "exists Finding(kind == \"a\" || kind == \"b\")~( exists Finding(kind == \"a\") or exists Finding(kind == \"b\") )",
                    "Content(length > 5, length < 3)~Content(channel == \"a\", channel == \"b\")",
                })
        void conditionsThatSayTheSameInOtherWords(String before, String after) {
            Comparison comparison = compare(rule(before, "block(\"n\");"), rule(after, "block(\"n\");"));

            assertThat(comparison.changes())
                    .extracting(Change::kind, Change::effect)
                    .containsExactly(tuple(Kind.CHANGED, Effect.SAME));
            assertThat(comparison.sentence()).isEqualTo("No decision differs.");
        }

        @Test
        void otherWordsInMessages() {
            Comparison comparison = compare(
                    rule("Content(aiMade)", "block(\"n\");"), rule("Content(aiMade)", "block(\"other\", \"do\");"));

            assertThat(comparison.effect()).isEqualTo(Effect.SAME);
        }

        @Test
        void aRuleThatNeverFiresLess() {
            Comparison comparison = compare(rule("Content(length < 0)", "block(\"n\");"), "");

            assertThat(comparison.changes()).extracting(Change::kind).containsExactly(Kind.REMOVED);
            assertThat(comparison.effect()).isEqualTo(Effect.SAME);
        }
    }

    @Nested
    class ShownToDiffer {

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "Content(length > 5)~Content(length > 6)",
                    "exists Finding(kind == \"a\")~exists Finding(kind == \"a\", confidence > 0.5)",
                    "not Disclosure(type == \"ad\")~not Disclosure(type == \"ai\")",
                    "accumulate( Finding(); $n : count(); $n >= 2 )~accumulate( Finding(); $n : count(); $n >= 3 )",
                    "$claim : Claim(topic == \"a\")~$claim : Claim(topic == \"a\") not Evidence(topic == $claim.topic)",
                    "exists Campaign(ends memberOf next(\"P7D\"))~exists Campaign(ends memberOf next(\"P6D\"))",
                })
        void conditions(String before, String after) {
            Comparison comparison = compare(rule(before, "block(\"n\");"), rule(after, "block(\"n\");"));

            Witness witness = onlyWitness(comparison);
            assertThat(Stream.of(witness.before().verdict(), witness.after().verdict()))
                    .containsExactlyInAnyOrder(Verdict.ALLOW, Verdict.BLOCK);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "exists Finding(confidence > 0.5)",
                    "exists Finding(confidence < 0.5)",
                    "exists Finding(start > 5)",
                    "exists Claim(confidence > 0.95, start > 5, end < 9)",
                })
        void aRuleOnFactsThatAScanCanYield(String conditions) {
            Comparison comparison = compare("", rule(conditions, "block(\"n\");"));

            assertThat(onlyWitness(comparison).after().findings()).isNotEmpty();
        }

        @Test
        void effects() {
            Comparison comparison =
                    compare(rule("Content(aiMade)", "block(\"n\");"), rule("Content(aiMade)", "review(\"n\");"));

            Witness witness = onlyWitness(comparison);
            assertThat(witness.facts().content().aiMade()).isTrue();
            assertThat(witness.before().verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(witness.after().verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(witness.sentences()).contains("The verdict is REVIEW and no longer BLOCK.");
        }

        @Test
        void points() {
            Comparison comparison = compare(
                    rule("Content(aiMade)", "note(\"n\"); points(RISK, 5);"),
                    rule("Content(aiMade)", "note(\"n\"); points(RISK, 6);"));

            assertThat(onlyWitness(comparison).sentences())
                    .containsExactly(
                            "The scores are compliance 100, risk 6, brand 100 and no longer compliance 100, risk 5, brand 100.");
        }

        @Test
        void channelsAndDays() {
            String before = rule("Content(aiMade)", "block(\"n\");");

            Comparison channels = compare(before, before.replace("@owner", "@channels(\"x\") @owner"));
            Comparison days = compare(before, before.replace("2026-01-01", "2026-02-01"));

            assertThat(onlyWitness(channels).facts().content().channel()).isNotEqualTo("x");
            assertThat(onlyWitness(days).facts().at()).isBetween("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
        }

        @Test
        void thresholdsThatOnlySeveralRulesCross() {
            String rules = rule("Content(aiMade)", "note(\"n\"); points(RISK, 40);")
                    + rule("exists Link(scheme == \"http\")", "note(\"n\"); points(RISK, 40);")
                            .replace("topic-one", "topic-two");

            Comparison comparison = compare(rules + threshold(70), rules + threshold(90));

            Witness witness = onlyWitness(comparison);
            assertThat(witness.before().scores().risk()).isEqualTo(80);
            assertThat(witness.before().verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(witness.after().verdict()).isEqualTo(Verdict.ALLOW);
        }

        @Test
        void wordLists() {
            String rule = rule("Content(text contains wordOf(\"list-one\"))", "block(\"n\");");

            Comparison comparison = compare(rule + list("\"magic\""), rule + list("\"magic\", \"wonder drug\""));

            assertThat(onlyWitness(comparison).facts().content().text()).isEqualTo("wonder drug");
        }

        private static String threshold(int limit) {
            return "rule \"t\" @threshold(RISK, " + limit + ", REVIEW, \"legal\") when then end\n";
        }

        private static String list(String terms) {
            return "rule \"l\" @wordList(\"list-one\", " + terms + ") when then end\n";
        }
    }

    static Stream<String> ruleIds() {
        return Rulebook.shipped().rules().stream().map(Rule::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleIds")
    void showsWhatEachShippedRuleIsGoodFor(String id) {
        RuleSet shipped = Rulebook.shipped().ruleSet();
        List<Rule> without =
                shipped.rules().stream().filter(rule -> !rule.id().equals(id)).toList();
        Rulebook fewer = Rulebook.of(without, shipped.thresholds(), shipped.wordLists());

        Comparison comparison = Comparison.of(Rulebook.shipped(), fewer);

        assertThat(comparison.changes()).extracting(Change::subject).containsExactly("rule " + id);
        assertThat(comparison.effect()).isEqualTo(Effect.DIFFERS);
    }

    @Test
    void promisesNothingWhereNothingWasFound() {
        String before = rule("exists Finding(excerpt matches \"a[bc]+d\")", "block(\"n\");");
        String after = rule("exists Finding(excerpt matches \"a(b|c)+d\")", "block(\"n\");");

        Comparison comparison = compare(before, after);

        assertThat(comparison.effect()).isEqualTo(Effect.NONE_FOUND);
        assertThat(comparison.sentence()).contains("no proof");
    }

    private static Witness onlyWitness(Comparison comparison) {
        assertThat(comparison.changes()).hasSize(1);
        return comparison.changes().get(0).witness().orElseThrow();
    }

    private static Comparison compare(String before, String after) {
        return Comparison.of(
                Rulebook.of(DrlNotation.read(before).orElseThrow()),
                Rulebook.of(DrlNotation.read(after).orElseThrow()));
    }

    private static String rule(String conditions, String consequences) {
        return """
                rule "topic-one"
                    @title("t") @severity(HIGH) @owner("o") @legalBasis("c") @effectiveFrom("2026-01-01")
                when
                    %s
                then
                    %s
                end
                """
                .formatted(conditions, consequences);
    }
}
