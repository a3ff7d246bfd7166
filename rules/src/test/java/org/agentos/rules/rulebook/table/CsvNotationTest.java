package org.agentos.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class CsvNotationTest {

    private static final String TABLE =
            """
            RuleTable,finance-promises
            Title,Promises of returns
            Severity,high
            Owner,Compliance
            Legal basis,"FCA, COBS 4.2"
            Legal link,https://www.handbook.fca.org.uk/
            Channels,"email, linkedin"
            From,2026-01-01
            Columns,CONDITION,CONDITION,ACTION,ACTION,ACTION
            Fact,finding,content,EFFECT,MESSAGE,RISK
            Test,kind equals,channel oneOf,,,
            Heading,What,Where,Effect,Message,Risk
            1,claim.finance.guarantee,"email, linkedin",BLOCK,Do not promise returns: {finding.excerpt},40
            2,claim.finance.return,,REVIEW,,

            WordList,banned-words
            ,=cmd|' /C calc'!A1
            ,sure thing

            Thresholds,Dimension,Limit,Effect,Stage
            ,RISK,70,REVIEW,legal
            """;

    @Test
    void readsWhatAnOfficerWrites() {
        RuleSet set = CsvNotation.read(TABLE).orElseThrow();

        assertThat(set.allRules()).extracting(Rule::id).containsExactly("finance-promises-1", "finance-promises-2");
        assertThat(set.allRules().get(0).violation().orElseThrow().message()).startsWith("Do not promise");
        assertThat(set.wordLists().get(0).terms()).containsExactly("=cmd|' /C calc'!A1", "sure thing");
        assertThat(set.thresholds()).hasSize(1);
    }

    @Test
    void readsSemicolonsAsWell() {
        String semicolons = "RuleTable;finance-promises\nTitle;T\nSeverity;LOW\nOwner;O\nLegal basis;L\nFrom;46023\n"
                + "Columns;CONDITION;ACTION\nFact;finding;EFFECT\nTest;kind equals;\nHeading;What;Effect\n;x,y;NOTE\n";

        RuleSet set = CsvNotation.read(semicolons).orElseThrow();

        assertThat(set.tables().get(0).scope().effectiveFrom()).hasToString("2026-01-01");
    }

    @Test
    void namesEveryCellThatIsWrong() {
        String wrong = TABLE.replace("Severity,high", "Severity,hihg")
                .replace("kind equals", "knid equals")
                .replace("channel oneOf", "channel oneof or")
                .replace("BLOCK", "STOP")
                .replace(",40\n", ",a lot\n")
                .replace(",70,", ",many,")
                .replace("Owner,", "Ownr,");

        List<RuleProblem> problems = CsvNotation.read(wrong).problems();

        assertThat(problems)
                .extracting(problem -> problem.place().text())
                .contains(
                        "sheet CSV, B3",
                        "sheet CSV, A4",
                        "sheet CSV, B11",
                        "sheet CSV, C11",
                        "sheet CSV, D13",
                        "sheet CSV, F13",
                        "sheet CSV, C21");
        assertThat(problems).extracting(RuleProblem::suggestion).contains(Optional.of("HIGH"), Optional.of("Owner"));
    }

    @Test
    void saysWhatTheModelFindsAtItsCell() {
        String wrong = TABLE.replace("{finding.excerpt}", "{finding.exerpt}").replace("linkedin\",BLOCK", "\",BLOCK");

        List<RuleProblem> problems = CsvNotation.read(wrong).problems();

        assertThat(problems).extracting(problem -> problem.place().text()).contains("sheet CSV, E13");
    }

    @Test
    void readsTenThousandRowsAndSaysThatTheyAreTooMany() {
        String many = TABLE.substring(0, TABLE.indexOf("1,claim")) + ",x,,NOTE,,\n".repeat(9_900);

        Reading<RuleSet> reading = CsvNotation.read(many);

        assertThat(reading.problems()).isNotEmpty();
    }

    @Test
    void doesNotPretendToHoldWhatSheetsCannot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvNotation.print(Rulebook.shipped().ruleSet()))
                .withMessageContaining("rules");
    }
}
