package org.agentos.governance.packs.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.agentos.governance.policies.PolicyDesk;
import org.agentos.governance.policies.VersionState;
import org.agentos.governance.policies.check.ProblemView;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Refusal;
import org.agentos.rules.rulebook.table.ExampleSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyImportsTest {

    private static final String DRL =
            """
            rule "imported-long-text"
                @title("Texts are short")
                @severity(LOW)
                @owner("Brand")
                @legalBasis("House policy")
                @effectiveFrom("2026-01-01")
            when
                Content(length > 2000)
            then
                note("The text is long.", "Cut it.");
            end
            """;

    private static final String GDST =
            """
            <decision-table52>
              <tableName>Long texts</tableName>
              <metadataCols/>
              <attributeCols><attribute-column52><attribute>salience</attribute></attribute-column52></attributeCols>
              <conditionPatterns><Pattern52><factType>Content</factType><boundName>c</boundName><conditions><condition-column52>
                <header>Length</header><constraintValueType>1</constraintValueType><factField>length</factField><operator>&gt;</operator>
              </condition-column52></conditions></Pattern52></conditionPatterns>
              <actionCols><insert-fact-column52><header>Effect</header><factType>Outcome</factType><boundName>o</boundName><factField>effect</factField></insert-fact-column52></actionCols>
              <data><list>
                <value><valueNumeric class="int">1</valueNumeric><dataType>NUMERIC_INTEGER</dataType></value>
                <value><valueString>Texts are short</valueString><dataType>STRING</dataType></value>
                <value><valueString>10</valueString><dataType>STRING</dataType></value>
                <value><valueNumeric class="int">2000</valueNumeric><dataType>NUMERIC_INTEGER</dataType></value>
                <value><valueString>NOTE</valueString><dataType>STRING</dataType></value>
              </list></data>
            </decision-table52>
            """;

    private static final String VALE =
            """
            extends: existence
            message: "Avoid '%s'."
            level: warning
            tokens:
              - utilize
            """;

    private final PolicyDesk desk = new PolicyDesk();

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("Long Texts.drl", bytes(DRL), Notation.DRL, "long-texts"),
                Arguments.of("promises.csv", bytes(ExampleSheets.csv()), Notation.CSV, "promises"),
                Arguments.of("promises.xlsx", ExampleSheets.workbook(), Notation.XLSX, "promises"),
                Arguments.of("Microsoft.Wordiness.yml", bytes(VALE), Notation.VALE, "microsoft-wordiness"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void becomeDraftsOfPoliciesCalledAfterThem(String name, byte[] content, Notation notation, String policyId) {
        PolicyImportView view = take(name, content, null);

        assertThat(view.problems()).isEmpty();
        assertThat(view.lost()).isEmpty();
        assertThat(view.notation()).isEqualTo(notation);
        assertThat(view.policyId()).isEqualTo(policyId);
        assertThat(desk.ref(policyId, 1).state()).isEqualTo(VersionState.DRAFT);
        assertThat(desk.audit.last("policy.imported").facts()).containsEntry("lost", 0);
    }

    @Test
    void keepWhatComesAlongOfAGuidedTableAndTellTheRest() {
        PolicyImportView view = take("long-texts.gdst", bytes(GDST), null);

        assertThat(view.notation()).isEqualTo(Notation.GUIDED);
        assertThat(view.lost()).extracting(ProblemView::code).contains("no-attributes", "missing");
        assertThat(view.lost())
                .filteredOn(problem -> problem.code().equals("no-attributes"))
                .allSatisfy(problem -> assertThat(problem.place().line()).contains(4));
        assertThat(view.problems()).isNotEmpty();
        assertThat(desk.ref("long-texts", 1).contentHash()).isEmpty();
    }

    @Test
    void keepDrlWithForeignStatementsAndTellItsLines() {
        PolicyImportView view = take("loans.drl", bytes("import com.example.Loan;\n" + DRL), null);

        assertThat(view.problems()).extracting(ProblemView::code).containsExactly("no-imports");
        assertThat(desk.ref("loans", 1).state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void becomeTheNextVersionOfAPolicyThatIsNamed() {
        take("long-texts.drl", bytes(DRL), null);

        assertThatThrownBy(() -> take("other.drl", bytes(DRL), "long-texts"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Version 1");
        assertThatThrownBy(() -> take("other.drl", bytes(DRL), "no-such-policy"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void areRefusedWhenTheyAreNone() {
        assertThatThrownBy(() -> take("virus.exe", bytes("MZ"), null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/fileName"));
        assertThatThrownBy(() -> take("x.gdst", bytes("<!DOCTYPE x><decision-table52/>"), null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().extensions()).containsKey("problems"));
        assertThatThrownBy(() -> take("x.drl", new byte[] {(byte) 0xFF, (byte) 0xFE}, null))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> take("", new byte[0], null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problem().errors()).hasSize(2));
    }

    private PolicyImportView take(String name, byte[] content, String policyId) {
        ForeignFile file = new ForeignFile(name, Base64.getEncoder().encodeToString(content), policyId);
        return desk.in(() -> desk.bean(PolicyImports.class).take(file, PolicyDesk.OLIVIA));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
