package org.agentos.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.junit.jupiter.api.Test;

/** What office programs write beside plain texts: shared and rich texts, days as numbers, flags, notes, filters, lists to choose from. */
class XlsxNotationTest {

    private static final String STRINGS =
            """
            <sst><si><t>RuleTable</t></si><si><t>ad-rules</t></si><si><t>Title</t></si><si><t>Severity</t></si>\
            <si><t>HIGH</t></si><si><t>Owner</t></si><si><t>Legal basis</t></si><si><t>From</t></si><si><t>Columns</t></si>\
            <si><t>CONDITION</t></si><si><t>ACTION</t></si><si><t>Fact</t></si><si><t>content</t></si><si><t>EFFECT</t></si>\
            <si><t>Test</t></si><si><t>aiMade equals</t></si><si><t>Heading</t></si>\
            <si><r><t>BLO</t></r><r><rPr><b/></rPr><t>CK</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>
            """;

    private static String row(int row, String... cells) {
        StringBuilder xml = new StringBuilder("<row r=\"" + row + "\">");
        for (int i = 0; i < cells.length; i++) {
            String reference = " r=\"" + (char) ('A' + i) + row + "\"";
            xml.append("<c").append(reference).append(cells[i]).append("</c>");
        }
        return xml.append("</row>").toString();
    }

    private static String shared(int index) {
        return " t=\"s\"><v>" + index + "</v>";
    }

    @Test
    void readsWhatOfficeProgramsWrite() {
        String rows = row(1, shared(0), shared(1))
                + row(2, shared(2), shared(1))
                + row(3, shared(3), shared(4))
                + row(4, shared(5), shared(1))
                + row(5, shared(6), shared(1))
                + row(6, shared(7), " s=\"4\"><v>46023</v>")
                + row(7, shared(8), shared(9), shared(10))
                + row(8, shared(11), shared(12), shared(13))
                + row(9, shared(14), shared(15))
                + row(10, shared(16), shared(12), shared(13))
                + row(12, "><v>1</v>", " t=\"b\"><v>1</v>", shared(17));
        Workbook workbook = new Workbook()
                .part("xl/sharedStrings.xml", STRINGS)
                .sheet("<sheetData>" + rows
                        + "</sheetData><autoFilter ref=\"A10:C12\"/><mergeCells><mergeCell ref=\"E1:F2\"/>"
                        + "</mergeCells><dataValidations><dataValidation sqref=\"C12\"><formula1>\"BLOCK,NOTE\"</formula1>"
                        + "</dataValidation></dataValidations><legacyDrawing/>");

        RuleSet set = XlsxNotation.read(workbook.bytes()).orElseThrow();

        DecisionTable table = set.tables().get(0);
        assertThat(table.scope().effectiveFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(table.rows().get(0)).containsExactly(Cell.of(true), Cell.of("BLOCK"));
    }
}
