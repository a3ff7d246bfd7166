package org.agentos.rules.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.matching.Lexicon;
import org.agentos.rules.rulebook.matching.Matching;
import org.junit.jupiter.api.Test;

/** Plain Drools compiles what is printed, as it stands, and finds the same rules to fire. */
class TrueSubsetTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void compilesTheShippedRulesInPlainDroolsAndFiresTheSame() {
        Rulebook shipped = Rulebook.shipped();

        PlainDrools drools = PlainDrools.compile(DrlNotation.print(shipped.ruleSet()));

        for (Example example : examples(shipped)) {
            FactSet facts = FactExtraction.extract(example.subject(), example.scan(), NOW);
            List<Fact> all = new ArrayList<>(facts.all());
            Set<String> fired = drools.fire(all).stream()
                    .filter(name -> shipped.rule(name).isPresent())
                    .collect(Collectors.toSet());
            assertThat(fired).as(example.explanation()).isEqualTo(holding(shipped, all));
        }
    }

    @Test
    void compilesEveryFormOfConditionInPlainDrools() {
        String text = DrlNotation.print(DrlNotation.read(EVERY_FORM).orElseThrow());

        PlainDrools drools = PlainDrools.compile(text);

        assertThat(text).isEqualTo(EVERY_FORM);
        assertThat(drools.fire(List.of()))
                .isEqualTo(new TreeSet<>(
                        List.of("form-absent", "form-absent-joins", "word list list-one", "word list list-two")));
    }

    private static Set<String> holding(Rulebook rulebook, List<Fact> facts) {
        Matching matching = new Matching(facts, Lexicon.of(rulebook.rules(), rulebook.wordLists()), NOW);
        return rulebook.rules().stream()
                .filter(rule -> matching.holds(rule.condition()))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private static List<Example> examples(Rulebook rulebook) {
        return rulebook.rules().stream()
                .flatMap(rule -> Stream.of(rule.passingExample(), rule.failingExample()))
                .flatMap(example -> example.stream())
                .toList();
    }

    private static final String HEADER =
            """
                @title("t")
                @severity(LOW)
                @owner("o")
                @legalBasis("c")
                @effectiveFrom("2026-01-01")
            """;

    private static final String EVERY_FORM = form(
                    "form-groups",
                    "Content(channel == \"email\")",
                    "(and Content(length > 3))",
                    "( Content(length >= 1) and not Finding(kind == \"a\") )",
                    "( exists Link(scheme != \"https\") or Content() )",
                    "not( Content(length < 2) or exists Finding(kind == \"b\") )",
                    "not( exists Content(aiMade == true) )",
                    "not( not Medium() )")
            + "\n"
            + form(
                    "form-fields",
                    "exists $claim : Finding(kind in (\"a\", \"b\"), kind not in (\"c\"), confidence >= 0.5 && confidence <= 0.9)",
                    "exists Finding(excerpt contains \"a\", excerpt str[startsWith] \"b\", excerpt str[endsWith] \"c\")",
                    "exists Finding(excerpt not contains \"a\", excerpt not str[startsWith] \"b\\\"\\\\\\n\\u202E\")",
                    "exists Finding(kind == \"a\" || kind == \"b\" || (start > 3 && end <= 9), !(detector == \"d\"))",
                    "exists Finding(true && kind == \"a\", false || start == -1, true && start >= 1 && start <= 2, confidence < 3000000000.0)")
            + "\n"
            + form(
                    "form-numbers",
                    "accumulate( Finding(kind == \"a\"); $count_1 : count(); $count_1 >= 2 )",
                    "accumulate( Finding(); $count_2 : count(1); $count_2 >= 2 )",
                    "accumulate( Finding(); $count_3 : count(); $count_3 < 2 )",
                    "accumulate( Finding($value_4 : confidence, kind == \"a\"); $sum_5 : sum($value_4); $sum_5 > 1.5 )",
                    "accumulate( Finding($value_6 : confidence); $min_7 : min($value_6); $min_7 >= 0.1 )",
                    "accumulate( Finding($value_8 : confidence); $max_9 : max($value_8); $max_9 <= 0.9 )",
                    "not( accumulate( Finding($value_10 : start); $average_11 : average($value_10); $average_11 != 3 ) )")
            + "\n"
            + form(
                    "form-joins",
                    "$claim : Claim(confidence >= 0.5)",
                    "not Evidence(topic == $claim.topic, kind in (\"study\", \"test\"))",
                    "accumulate( Finding(id == $claim.id, start >= $claim.start); $count_1 : count(); $count_1 >= 2 )")
            + "\n"
            + form(
                    "form-absent-joins",
                    "not( $other : Finding(kind == \"a\") and exists Finding(part == $other.part) )")
            + "\n"
            + form(
                    "form-lookups",
                    "Content(text contains wordOf(\"list-one\"), text not contains wordOf(\"list-two\"))",
                    "exists Finding(excerpt memberOf wordList(\"list-one\"), excerpt matches \"(?i)^two\\\\b\")",
                    "exists Finding(excerpt not memberOf wordList(\"list-one\"), excerpt not matches \"a+b\")",
                    "exists Campaign(starts >= moment(\"2026-01-01T00:00:00Z\"), ends memberOf next(\"PT720H\"))",
                    "exists Campaign(name != \"a\" && (starts >= moment(\"2026-01-01T00:00:00Z\")))",
                    "exists Campaign(ends not memberOf last(\"PT36H\"), starts in (moment(\"2026-01-01T00:00:00Z\")))")
            + "\n"
            + form("form-absent", "not Finding()")
                    .replace("points(RISK, 5)", "points(RISK, -1 + 2.5 * count(\"finding\"))")
                    .replace("require", "points(BRAND, -0.5 * average(\"finding.start\"));\n    require")
            + "\nrule \"word list list-one\"\n    @wordList(\"list-one\", \"a\")\nwhen\nthen\nend\n"
            + "\nrule \"word list list-two\"\n    @wordList(\"list-two\", \"b\", \"c\")\nwhen\nthen\nend\n";

    private static String form(String id, String... conditions) {
        return "rule \"" + id + "\"\n" + HEADER
                + Stream.of(conditions).collect(Collectors.joining("\n    ", "when\n    ", "\n"))
                + "then\n    note(\"n\");\n    points(RISK, 5);\n    require(ADD_DISCLOSURE, \"#ad\");\nend\n";
    }
}
