package org.agentos.rules.rulebook.gdst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.drl.DrlNotation;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.rulebook.table.CsvNotation;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.junit.jupiter.api.Test;

/** Tables as Business Central wrote them. */
class GdstNotationTest {

    @Test
    void bringsAWholeTableAlong() {
        RuleSet set = GdstNotation.read(table("finance-promises")).orElseThrow();

        DecisionTable table = set.tables().get(0);
        assertThat(table.id()).isEqualTo("finance-promises");
        assertThat(table.owner()).isEqualTo("Legal");
        assertThat(table.legalBasis().citation()).isEqualTo("FINRA Rule 2210(d)(1)(B)");
        assertThat(table.scope().effectiveFrom()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(table.scope().channels()).containsExactly("email", "linkedin");
        assertThat(table.rules())
                .extracting(Rule::title)
                .containsExactly("No return is guaranteed", "A return comes with its risk");
        assertThat(table.rules()).extracting(Rule::severity).containsExactly(Severity.CRITICAL, Severity.HIGH);
    }

    @Test
    void writesTheSameRulesInDrl() {
        RuleSet set = GdstNotation.read(table("finance-promises")).orElseThrow();

        String drl = DrlNotation.print(set);

        assertThat(drl)
                .contains("Finding(kind == \"claim.finance.guarantee\", confidence >= 0.5)")
                .contains("channel in (\"email\", \"linkedin\")")
                .contains("not $risk : Disclosure(type == \"risk-warning\")")
                .contains("points(RISK, 40)");
        assertThat(DrlNotation.read(drl).orElseThrow().rules()).hasSize(2);
    }

    @Test
    void asksForTheWholeTextWhereDroolsDoes() {
        RuleSet set = GdstNotation.read(table("finance-promises")).orElseThrow();

        Rule first = set.allRules().get(0);

        assertThat(first.condition().toString()).contains(new Constraint.Matches("region", "^(?:US|CA)$").toString());
    }

    @Test
    void survivesTheOtherNotations() {
        RuleSet set = GdstNotation.read(table("finance-promises")).orElseThrow();

        assertThat(GuidedNotation.read(GuidedNotation.print(set)).orElseThrow()).isEqualTo(set);
        assertThat(CsvNotation.read(CsvNotation.print(set)).orElseThrow().allRules())
                .isEqualTo(set.allRules());
    }

    @Test
    void tellsLineByLineWhatCanNotComeAlong() {
        List<RuleProblem> problems = GdstNotation.read(table("loans")).problems();

        assertThat(problems)
                .extracting(problem -> ((Place.Position) problem.place()).line() + " " + problem.code())
                .containsExactly(
                        "5 missing",
                        "5 missing",
                        "8 no-attributes",
                        "13 unknown-fact",
                        "28 operator",
                        "29 no-code",
                        "30 unknown-field",
                        "35 no-code",
                        "41 no-code",
                        "42 no-code",
                        "43 no-code",
                        "47 no-imports",
                        "51 hit-policy",
                        "87 size",
                        "1 length",
                        "1 length");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.message()).endsWith("."));
        assertThat(problems)
                .filteredOn(problem -> problem.code().equals("unknown-field"))
                .allSatisfy(problem -> assertThat(problem.suggestion()).contains("channel"));
    }

    @Test
    void bringsAlongWhatCanOfTheRest() {
        Reading<Converted> reading = GdstNotation.convert(table("loans"));

        DecisionTable table = reading.orElseThrow().set().tables().get(0);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.scope().effectiveUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(table.rules().get(1).violation()).hasValueSatisfying(violation -> assertThat(violation.effect())
                .isEqualTo(org.agentos.rules.decision.Effect.BLOCK));
        assertThat(GuidedNotation.print(reading.orElseThrow().set())).contains("Longer texts");
    }

    @Test
    void takesATickForTheValueOfItsColumn() {
        String ticks = new String(table("finance-promises"), StandardCharsets.UTF_8)
                .replace(
                        "<factField>kind</factField>",
                        "<factField>kind</factField><value><valueString>claim.free</valueString><dataType>STRING</dataType></value>")
                .replace("<valueString>claim.finance.guarantee</valueString><dataType>STRING", ticked(true))
                .replace("<valueString>claim.finance.return</valueString><dataType>STRING", ticked(false));

        RuleSet set = GdstNotation.read(ticks.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(set.allRules().get(0).condition().toString()).contains("claim.free");
        assertThat(set.allRules().get(1).condition().toString()).doesNotContain("claim.free");
    }

    private static String ticked(boolean tick) {
        return "<valueBoolean>" + tick + "</valueBoolean><dataType>BOOLEAN";
    }

    static byte[] table(String name) {
        try (InputStream stream = GdstNotationTest.class.getResourceAsStream(name + ".gdst")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
