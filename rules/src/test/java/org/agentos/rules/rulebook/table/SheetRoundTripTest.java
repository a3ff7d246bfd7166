package org.agentos.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.rulebook.RuleSet;

class SheetRoundTripTest {

    @Property(tries = 300)
    void readsTheCsvThatItPrints(@ForAll("sets") RuleSet set) {
        String csv = CsvNotation.print(set);

        assertThat(CsvNotation.read(csv).orElseThrow()).isEqualTo(set);
    }

    @Property(tries = 150)
    void readsTheWorkbookThatItPrints(@ForAll("sets") RuleSet set) {
        byte[] workbook = XlsxNotation.print(set);

        assertThat(XlsxNotation.read(workbook).orElseThrow()).isEqualTo(set);
    }

    @Property(tries = 150)
    void printsNoCellThatASpreadsheetWouldCompute(@ForAll("sets") RuleSet set) {
        String csv = CsvNotation.print(set);

        assertThat(csv.lines().flatMap(line -> java.util.Arrays.stream(line.split(","))))
                .noneMatch(cell -> cell.matches("\"?[=+@].*") || cell.matches("\"?-[^0-9].*"));
    }

    @Provide
    Arbitrary<RuleSet> sets() {
        return SheetModels.sets();
    }
}
