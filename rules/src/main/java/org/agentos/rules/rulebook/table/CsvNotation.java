package org.agentos.rules.rulebook.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.table.workbook.Grid;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads and writes sheets as CSV (RFC 4180), all sections below each other; where a program writes semicolons for commas, those
 * are read. Cells are texts, whatever they begin with. Thread-safe.
 */
public final class CsvNotation {

    static final String SHEET = "CSV";

    /** Characters of a document. */
    private static final int LONGEST = 5_000_000;

    /** What spreadsheet programs take for the beginning of something to compute. */
    private static final String COMPUTED = "=+-@\t\r\n|%'";

    private CsvNotation() {}

    public static Reading<RuleSet> read(String csv) {
        return read(csv, RuleSet.empty());
    }

    /** Reads sheets that would join others in a rulebook; see {@code Admission.check(RuleSet, RuleSet)}. */
    public static Reading<RuleSet> read(String csv, RuleSet company) {
        if (csv.length() > LONGEST) {
            return refused("A1", "too-large", "A CSV file has at most " + LONGEST + " characters; split it.");
        }
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
            for (CSVRecord row : parser) {
                List<String> cells = row.stream().map(CsvNotation::unguarded).toList();
                int bad = firstTooLong(cells);
                if (rows.size() >= Grid.MOST_ROWS || cells.size() > Grid.MOST_COLUMNS || bad >= 0) {
                    return refused(
                            Grid.cell(rows.size(), Math.max(0, bad)),
                            "too-large",
                            "A sheet has at most " + Grid.MOST_ROWS + " rows and " + Grid.MOST_COLUMNS
                                    + " columns, a cell " + Grid.LONGEST_CELL + " characters.");
                }
                rows.add(cells);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return refused(
                    Grid.cell(rows.size(), 0),
                    "syntax",
                    "From this row on it is not CSV: a quoted cell must end with its quote, before a comma or the end of"
                            + " the line.");
        }
        return SheetReader.read(List.of(new Grid(SHEET, rows)), company);
    }

    /**
     * The tables, word lists and thresholds of a set.
     *
     * @throws IllegalArgumentException if it has rules or style checks of their own, which no sheet can hold
     */
    public static String print(RuleSet set) {
        StringBuilder csv = new StringBuilder();
        for (Grid grid : SheetWriter.write(set)) {
            for (List<String> row : grid.rows()) {
                List<String> cells = row.stream().map(CsvNotation::cell).toList();
                csv.append(String.join(",", cells)).append("\r\n");
            }
            csv.append("\r\n");
        }
        return csv.toString();
    }

    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        boolean semicolons = first.indexOf(';') >= 0 && first.indexOf(',') < 0;
        return CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setDelimiter(semicolons ? ';' : ',')
                .get();
    }

    private static int firstTooLong(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > Grid.LONGEST_CELL) {
                return i;
            }
        }
        return -1;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String cell(String text) {
        boolean guarded = !text.isEmpty()
                && COMPUTED.indexOf(text.charAt(0)) >= 0
                && CellText.number(text).isEmpty();
        String safe = guarded ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r')
                && safe.equals(safe.strip());
        return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private static Reading<RuleSet> refused(String cell, String code, String message) {
        return new Reading.Refused<>(List.of(RuleProblem.at(new Place.Cell(SHEET, cell), code, message)));
    }
}
