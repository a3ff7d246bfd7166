package org.agentos.rules.rulebook.table;

import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.table.workbook.WorkbookReader;
import org.agentos.rules.rulebook.table.workbook.WorkbookWriter;

/**
 * Reads and writes sheets as an Office Open XML workbook (ECMA-376). What computes, links, connects, embeds or hides is refused
 * with its place. Thread-safe.
 */
public final class XlsxNotation {

    private XlsxNotation() {}

    public static Reading<RuleSet> read(byte[] workbook) {
        return read(workbook, RuleSet.empty());
    }

    /** Reads sheets that would join others in a rulebook; see {@code Admission.check(RuleSet, RuleSet)}. */
    public static Reading<RuleSet> read(byte[] workbook, RuleSet company) {
        return WorkbookReader.read(workbook).then(grids -> SheetReader.read(grids, company));
    }

    /**
     * The tables, word lists and thresholds of a set, each table on a sheet of its own. The same set gives the same bytes.
     *
     * @throws IllegalArgumentException if it has rules or style checks of their own, which no sheet can hold
     */
    public static byte[] print(RuleSet set) {
        return WorkbookWriter.write(SheetWriter.write(set));
    }
}
