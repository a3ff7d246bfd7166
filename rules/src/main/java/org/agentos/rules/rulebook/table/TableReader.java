package org.agentos.rules.rulebook.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.table.workbook.Grid;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** Reads one table: its metadata, its columns, its rows. */
final class TableReader {

    /** Labels of metadata, and the pointers of what they say. */
    static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("Title", "/title"),
            Map.entry("Description", "/description"),
            Map.entry("Severity", "/severity"),
            Map.entry("Owner", "/owner"),
            Map.entry("Legal basis", "/legalBasis/citation"),
            Map.entry("Legal link", "/legalBasis/url"),
            Map.entry("Jurisdictions", "/jurisdictions"),
            Map.entry("Channels", "/channels"),
            Map.entry("From", "/effectiveFrom"),
            Map.entry("Until", "/effectiveUntil"),
            Map.entry("Tags", "/tags"),
            Map.entry("Columns", "/columns"));

    /** Day 0 of the numbers by which spreadsheet programs keep dates. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final Map<String, Integer> metadata = new HashMap<>();
    private final Grid grid;
    private final int from;
    private final int to;
    private final String pointer;
    private final Places places;
    private final SheetProblems problems;

    TableReader(Grid grid, int from, int to, String pointer, Places places, SheetProblems problems) {
        this.grid = grid;
        this.from = from;
        this.to = to;
        this.pointer = pointer;
        this.places = places;
        this.problems = problems;
    }

    DecisionTable read() {
        places.put(pointer, grid.place(from, 0));
        places.put(pointer + "/id", grid.place(from, 1));
        int header = readMetadata();
        ColumnReader columns = new ColumnReader(grid, header, to, pointer, places, problems);
        List<Column> read = header < to ? columns.read() : List.of();
        return new DecisionTable(
                grid.at(from, 1),
                text("Title"),
                text("Description"),
                severity(),
                text("Owner"),
                new LegalBasis(text("Legal basis"), text("Legal link")),
                scope(),
                texts("Tags"),
                read,
                header < to ? rows(header + ColumnReader.HEIGHT, columns) : List.of());
    }

    /** Reads labels up to that of the columns, and gives the row of it. */
    private int readMetadata() {
        for (int row = from + 1; row < to; row++) {
            String written = grid.at(row, 0);
            Optional<String> label = LABELS.keySet().stream()
                    .filter(each -> each.equalsIgnoreCase(written))
                    .findFirst();
            if (label.isEmpty()) {
                if (!written.isEmpty() || !grid.at(row, 1).isEmpty()) {
                    problems.unknown(
                            grid.place(row, 0),
                            "label",
                            written,
                            LABELS.keySet().stream().sorted().toList());
                }
                continue;
            }
            if (metadata.put(label.get(), row) != null) {
                problems.add(
                        grid.place(row, 0), "duplicate", "This label stands here for the second time; remove one.");
            }
            places.put(pointer + LABELS.get(label.get()), grid.place(row, 1));
            if (label.get().equals("Columns")) {
                return row;
            }
        }
        problems.add(
                grid.place(from, 0),
                "missing",
                "This table has no row labelled Columns; below it stand Fact, Test, Heading and the rows.");
        return to;
    }

    private String text(String label) {
        return metadata.containsKey(label) ? CellText.unquoted(grid.at(metadata.get(label), 1)) : "";
    }

    private List<String> texts(String label) {
        return metadata.containsKey(label)
                ? CellText.items(grid.at(metadata.get(label), 1)).stream()
                        .map(CellText::unquoted)
                        .toList()
                : List.of();
    }

    private Severity severity() {
        String word = text("Severity").toUpperCase(Locale.ROOT);
        Optional<Severity> severity = Arrays.stream(Severity.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
        if (severity.isEmpty()) {
            problems.unknown(
                    grid.place(metadata.getOrDefault("Severity", from), 1),
                    "severity",
                    word,
                    Arrays.stream(Severity.values()).map(Enum::name).toList());
        }
        return severity.orElse(Severity.HIGH);
    }

    private Scope scope() {
        return new Scope(
                texts("Jurisdictions"),
                texts("Channels"),
                day("From").orElseGet(() -> missingDay()),
                text("Until").isEmpty() ? Optional.empty() : day("Until"));
    }

    private LocalDate missingDay() {
        if (text("From").isEmpty()) {
            problems.add(
                    grid.place(metadata.getOrDefault("From", from), 1),
                    "missing",
                    "From says on which day the rules begin to apply, such as 2026-01-01.");
        }
        return LocalDate.EPOCH;
    }

    private Optional<LocalDate> day(String label) {
        String text = text(label);
        try {
            if (text.matches("\\d{1,6}(?:\\.0+)?")) {
                return Optional.of(EPOCH.plusDays(Long.parseLong(text.replaceFirst("\\..*", ""))));
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(grid.place(metadata.get(label), 1), "date", "A day is written 2026-01-31.");
            return Optional.empty();
        }
    }

    private List<List<Cell>> rows(int first, ColumnReader columns) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = first; row < to; row++) {
            String label = grid.at(row, 0);
            boolean blank = grid.rows().get(row).stream().allMatch(String::isBlank);
            if (blank) {
                continue;
            }
            if (!label.isEmpty() && !label.matches("\\d{1,6}(?:\\.0)?")) {
                problems.add(
                        grid.place(row, 0),
                        "label",
                        "Column A of a row is blank or its number; a section begins with "
                                + String.join(", ", SheetReader.SECTIONS) + ".");
            }
            rows.add(columns.row(row, pointer + "/rows/" + rows.size()));
        }
        return rows;
    }
}
