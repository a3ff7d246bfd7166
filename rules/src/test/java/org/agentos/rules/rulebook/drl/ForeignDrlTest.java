package org.agentos.rules.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.junit.jupiter.api.Test;

/** Rules that others wrote for Drools, as an officer might paste them. */
class ForeignDrlTest {

    @Test
    void answersEveryPublicTextWithLinesAndReasons() throws IOException {
        List<JsonNode> cases = cases();

        for (JsonNode one : cases) {
            Reading<RuleSet> reading = DrlNotation.read(one.get("text").asText());

            boolean inert = reading instanceof Reading.Accepted<RuleSet> accepted
                    && accepted.value().equals(RuleSet.empty());
            assertThat(inert || !reading.problems().isEmpty())
                    .as(
                            "%s: nothing foreign becomes a rule of ours",
                            one.get("id").asText())
                    .isTrue();
            assertThat(reading.problems()).as(one.get("id").asText()).allSatisfy(ForeignDrlTest::saysWhereAndWhy);
        }
    }

    @Test
    void namesLineByLineWhatCanNotComeAlong() {
        String text =
                """
                package com.example.loans
                import com.example.loans.Applicant
                global java.util.List results

                rule "Applicant too young"
                    salience 10
                    dialect "mvel"
                    when
                        $a : Applicant( age < 18, name != null )
                        $l : Loan( applicant == $a.id ) from $a.getLoans()
                    then
                        modify( $a ) { setApproved( false ) };
                        results.add( $a );
                        System.out.println("refused");
                end
                """;

        Reading<RuleSet> reading = DrlNotation.read(text);

        assertThat(reading.problems())
                .extracting(problem -> ((Place.Position) problem.place()).line() + " " + problem.code())
                .containsExactly(
                        "2 no-imports",
                        "3 no-globals",
                        "5 missing-annotation",
                        "5 id",
                        "6 no-attributes",
                        "7 no-attributes",
                        "9 unknown-fact",
                        "9 null",
                        "10 unknown-fact",
                        "10 no-sources",
                        "12 no-code",
                        "13 no-code",
                        "14 no-code");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.code().equals("no-code"))
                .allSatisfy(problem -> assertThat(problem.suggestion()).contains("note(\"...\");"));
    }

    private static void saysWhereAndWhy(RuleProblem problem) {
        assertThat(problem.place()).isInstanceOf(Place.Position.class);
        assertThat(((Place.Position) problem.place()).line()).isPositive();
        assertThat(problem.code()).isNotBlank();
        assertThat(problem.message()).isNotBlank();
    }

    private static List<JsonNode> cases() throws IOException {
        String folder = System.getenv("AGENTOS_CASES");
        assumeTrue(folder != null, "AGENTOS_CASES does not name the folder of the public cases");
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(folder, "drl-imports.jsonl"))) {
            cases.add(mapper.readTree(line));
        }
        return cases;
    }
}
