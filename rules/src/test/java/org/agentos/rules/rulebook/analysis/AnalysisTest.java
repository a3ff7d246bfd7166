package org.agentos.rules.rulebook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.analysis.Remark.Kind;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

    @Nested
    class SingleRules {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Content(length > 5, length < 3)",
                    "Content(length > 5, length < 6)",
                    "Content(channel == \"email\", channel == \"x\")",
                    "Content(channel in (\"email\", \"x\"), channel not in (\"x\", \"email\"))",
                    "Content(aiMade, aiMade == false)",
                    "Content(length < 0)",
                    "Content(text str[startsWith] \"buy\", text not contains \"Bu\")",
                    "exists Finding(kind == \"a\")\nnot Finding(kind in (\"a\", \"b\"))",
                    "accumulate( Finding(kind == \"a\", confidence > 0.5); $n : count(); $n >= 3 )\n"
                            + "accumulate( Finding(kind == \"a\"); $m : count(); $m < 3 )",
                    "accumulate( Content(); $n : count(); $n >= 2 )",
                    "not Content()",
                })
        void saysWhatNeverFires(String conditions) {
            List<Remark> remarks = remarks(rule("topic-one", conditions, "note(\"n\");"));

            assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.NEVER_FIRES);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Content()",
                    "( Content(length > 3) or Content(length <= 3) )",
                    "not( exists Finding(kind == \"a\") and not Finding(kind == \"a\") )",
                    "accumulate( Finding(); $n : count(); $n > -1 )",
                })
        void saysWhatAlwaysFires(String conditions) {
            List<Remark> remarks = remarks(rule("topic-one", conditions, "note(\"n\");"));

            assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.ALWAYS_FIRES);
            assertThat(remarks.get(0).witness()).isPresent();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Content(length > 5, length < 7)",
                    "exists Finding(kind == \"a\")\nnot Finding(kind == \"b\")",
                    "accumulate( Finding($v : confidence); $n : average($v); $n > 0.25 )",
                    "$claim : Claim(topic == \"health.cure\")\nnot Evidence(topic == $claim.topic)",
                    "exists Finding(excerpt matches \"a+b\")",
                })
        void saysNothingOfWhatSometimesFires(String conditions) {
            List<Remark> remarks = remarks(rule("topic-one", conditions, "note(\"n\");"));

            assertThat(remarks).isEmpty();
        }

        @Test
        void asksForExamples() {
            String text =
                    rule("topic-one", "Content(length > 5)", "note(\"n\");").replace("@passing(\"a\")", "");

            List<Remark> remarks = Analysis.of(DrlNotation.read(text).orElseThrow());

            assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.MISSING_EXAMPLE);
        }
    }

    @Nested
    class Pairs {

        @Test
        void findsTheSameRuleTwice() {
            String one = rule("topic-one", "Content(length > 5 && length < 9)", "review(\"n\");");
            String two = rule("topic-two", "Content(length >= 6, length <= 8)", "review(\"m\");");

            List<Remark> remarks = remarks(one + two);

            assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.DUPLICATE);
            int length = witness(remarks.get(0)).content().length();
            assertThat(length).isBetween(6, 8);
        }

        @Test
        void findsDifferentEffectsOnTheSameFacts() {
            String one = rule("topic-one", "exists Finding(kind in (\"a\", \"b\"))", "block(\"n\");");
            String two = rule("topic-two", "exists Finding(kind == \"a\" || kind == \"b\")", "note(\"m\");");

            List<Remark> remarks = remarks(one + two);

            assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.CONTRADICTION);
            assertThat(witness(remarks.get(0)).findings()).isNotEmpty();
        }

        @Test
        void findsPointsAgainstEachOther() {
            String one = rule("topic-one", "Content(aiMade)", "note(\"n\"); points(BRAND, 5);");
            String two = rule("topic-two", "Content(aiMade)", "note(\"m\"); points(BRAND, -5);");

            List<Remark> remarks = remarks(one + two);

            assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.CONTRADICTION);
        }

        @Test
        void findsARuleWithinAnother() {
            String narrow = rule("topic-one", "exists Finding(kind == \"a\", confidence > 0.9)", "note(\"n\");");
            String wide = rule("topic-two", "exists Finding(confidence >= 0.5)", "block(\"m\");");

            List<Remark> remarks = remarks(narrow + wide);

            assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.SUBSUMED);
            assertThat(remarks.get(0).subjects()).containsExactly("topic-one", "topic-two");
        }

        @Test
        void letsAStricterRuleStandWithinAnother() {
            String narrow = rule("topic-one", "exists Finding(confidence > 0.9)", "block(\"n\");");
            String wide = rule("topic-two", "exists Finding(confidence >= 0.5)", "review(\"m\");");

            List<Remark> remarks = remarks(narrow + wide);

            assertThat(remarks).isEmpty();
        }

        @Test
        void letsRulesForDifferentChannelsBeTheSame() {
            String one =
                    rule("topic-one", "Content(aiMade)", "note(\"n\");").replace("@owner", "@channels(\"x\") @owner");
            String two = rule("topic-two", "Content(aiMade)", "note(\"n\");")
                    .replace("@owner", "@channels(\"email\") @owner");

            List<Remark> remarks = remarks(one + two);

            assertThat(remarks).isEmpty();
        }
    }

    @Nested
    class Tables {

        @Test
        void showsGapsAndOverlaps() {
            RuleSet set = GuidedNotation.read(table("[{\"min\": 1, \"max\": 5}, -10], [{\"min\": 5, \"max\": 9}, -20]"))
                    .orElseThrow();

            List<Remark> remarks = Analysis.of(set);

            assertThat(remarks).extracting(Remark::kind).containsExactlyInAnyOrder(Kind.TABLE_GAP, Kind.TABLE_OVERLAP);
            assertThat(witness(of(remarks, Kind.TABLE_OVERLAP)).content().length())
                    .isEqualTo(5);
            assertThat(witness(of(remarks, Kind.TABLE_GAP)).content().length())
                    .matches(length -> length < 1 || length > 9);
        }

        @Test
        void findsNothingWhereRowsFitTogether() {
            RuleSet set = GuidedNotation.read(
                            table("[{\"min\": 0, \"max\": 4}, -10], [{\"min\": 5, \"max\": 2147483647}, -20]"))
                    .orElseThrow();

            List<Remark> remarks = Analysis.of(set);

            assertThat(remarks).isEmpty();
        }

        private static String table(String rows) {
            return TABLE.replace("ROWS", rows);
        }
    }

    @Test
    void saysWhichThresholdNoScoreCanCross() {
        String rule = rule("topic-one", "Content(aiMade)", "note(\"n\"); points(RISK, 30);");
        String thresholds = "rule \"one\" @threshold(RISK, 29, REVIEW, \"legal\") when then end\n"
                + "rule \"two\" @threshold(RISK, 30, BLOCK, \"legal\") when then end\n";

        List<Remark> remarks = remarks(rule + thresholds);

        assertThat(remarks).extracting(Remark::kind).containsExactly(Kind.UNREACHABLE_THRESHOLD);
        assertThat(remarks.get(0).subjects()).containsExactly("RISK 30");
    }

    @Test
    void findsNeitherImpossibleRulesNorContradictionsAmongTheShipped() {
        List<Remark> remarks = Analysis.of(Rulebook.shipped().ruleSet());

        assertThat(remarks)
                .extracting(Remark::kind)
                .doesNotContain(
                        Kind.NEVER_FIRES,
                        Kind.ALWAYS_FIRES,
                        Kind.DUPLICATE,
                        Kind.CONTRADICTION,
                        Kind.UNREACHABLE_THRESHOLD,
                        Kind.MISSING_EXAMPLE);
    }

    private static final String TABLE =
            """
            {"tables": [{"id": "length-points", "title": "t", "severity": "LOW", "owner": "o", "legalBasis": {"citation": "c"},
              "effectiveFrom": "2026-01-01",
              "columns": [
                {"heading": "length", "exists": {"fact": "content", "field": "length", "is": "between"}},
                {"heading": "points", "then": "COMPLIANCE"}],
              "rows": [ROWS]}]}
            """;

    private static List<Remark> remarks(String drl) {
        return Analysis.of(DrlNotation.read(drl).orElseThrow());
    }

    private static Remark of(List<Remark> remarks, Kind kind) {
        return remarks.stream()
                .filter(remark -> remark.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static FactSet witness(Remark remark) {
        return Optional.of(remark).flatMap(Remark::witness).orElseThrow();
    }

    private static String rule(String id, String conditions, String consequences) {
        return """
                rule "%s"
                    @title("t") @severity(HIGH) @owner("o") @legalBasis("c") @effectiveFrom("2026-01-01")
                    @passing("a") @failing("b")
                when
                    %s
                then
                    %s
                end
                """
                .formatted(id, conditions, consequences);
    }
}
