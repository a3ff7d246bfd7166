package org.agentos.rules.rulebook.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.table.workbook.Grid;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.Column.Quantifier;
import org.agentos.rules.rulebook.tabular.ColumnTest;
import org.agentos.rules.rulebook.tabular.OutcomeKind;

/** Reads the four rows that say what columns mean, and the cells below them. */
final class ColumnReader {

    /** Columns, Fact, Test, Heading. */
    static final int HEIGHT = 4;

    private static final List<String> LABELS = List.of("Columns", "Fact", "Test", "Heading");
    private static final List<String> KINDS = List.of("CONDITION", "NOT", "ACTION");

    private final List<Column> columns = new ArrayList<>();
    private final Grid grid;
    private final int header;
    private final int to;
    private final String pointer;
    private final Places places;
    private final SheetProblems problems;

    ColumnReader(Grid grid, int header, int to, String pointer, Places places, SheetProblems problems) {
        this.grid = grid;
        this.header = header;
        this.to = to;
        this.pointer = pointer;
        this.places = places;
        this.problems = problems;
    }

    List<Column> read() {
        for (int i = 1; i < HEIGHT; i++) {
            if (header + i >= to || !LABELS.get(i).equalsIgnoreCase(grid.at(header + i, 0))) {
                problems.add(
                        grid.place(header + i, 0), "label", "Here belongs the row labelled " + LABELS.get(i) + ".");
                return columns;
            }
        }
        for (int column = 1;
                column < grid.width(header) && !grid.at(header, column).isEmpty();
                column++) {
            columns.add(column(column));
        }
        return columns;
    }

    private Column column(int column) {
        String at = pointer + "/columns/" + columns.size();
        places.put(at, grid.place(header, column));
        places.put(at + "/heading", grid.place(header + 3, column));
        String heading = CellText.unquoted(grid.at(header + 3, column));
        String kind = grid.at(header, column).toUpperCase(Locale.ROOT);
        if (!KINDS.contains(kind)) {
            problems.unknown(grid.place(header, column), "kind of column", grid.at(header, column), KINDS);
        }
        return kind.equals("ACTION") ? outcome(heading, column) : test(heading, kind, column);
    }

    private Column outcome(String heading, int column) {
        String written = grid.at(header + 1, column).toUpperCase(Locale.ROOT);
        String word = written.equals("NAME") ? "TITLE" : written.replace(' ', '_');
        Optional<OutcomeKind> kind = Arrays.stream(OutcomeKind.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
        if (kind.isEmpty()) {
            problems.unknown(
                    grid.place(header + 1, column),
                    "action",
                    grid.at(header + 1, column),
                    Arrays.stream(OutcomeKind.values()).map(Enum::name).toList());
        }
        return new Column.Outcome(heading, kind.orElse(OutcomeKind.MESSAGE));
    }

    private Column test(String heading, String kind, int column) {
        String[] fact = grid.at(header + 1, column).split("\\s+as\\s+", 2);
        String[] test = grid.at(header + 2, column).split("\\s+", 2);
        requireFact(fact[0], test[0], column);
        return new Column.Test(
                heading,
                kind.equals("NOT") ? Quantifier.NONE : Quantifier.EXISTS,
                fact[0],
                fact.length == 2 ? fact[1] : fact[0],
                test[0],
                columnTest(test.length == 2 ? test[1] : "equals", column));
    }

    private void requireFact(String fact, String field, int column) {
        Optional<FactType> type = FactRegistry.standard().type(fact);
        if (type.isEmpty()) {
            problems.unknown(
                    grid.place(header + 1, column),
                    "fact",
                    fact,
                    FactRegistry.standard().names());
        } else if (type.get().field(field).isEmpty()) {
            problems.unknown(
                    grid.place(header + 2, column),
                    "field of " + fact,
                    field,
                    type.get().fieldNames());
        }
    }

    private ColumnTest columnTest(String word, int column) {
        Optional<ColumnTest> test = Arrays.stream(ColumnTest.values())
                .filter(each -> each.word().equalsIgnoreCase(word.replace(" ", "")))
                .findFirst();
        if (test.isEmpty()) {
            problems.unknown(
                    grid.place(header + 2, column),
                    "test",
                    word,
                    Arrays.stream(ColumnTest.values()).map(ColumnTest::word).toList());
        }
        return test.orElse(ColumnTest.EQUALS);
    }

    /** The cells of a row, each with its place. */
    List<Cell> row(int row, String at) {
        places.put(at, grid.place(row, 0));
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            places.put(at + "/" + i, grid.place(row, i + 1));
            cells.add(cell(columns.get(i), grid.at(row, i + 1), row, i + 1));
        }
        for (int column = columns.size() + 1; column < grid.width(row); column++) {
            if (!grid.at(row, column).isEmpty()) {
                problems.add(grid.place(row, column), "outside", "This cell is right of the last column; clear it.");
            }
        }
        return cells;
    }

    private Cell cell(Column column, String text, int row, int index) {
        if (text.isEmpty()) {
            return Cell.blank();
        }
        Optional<Cell> cell = column instanceof Column.Test test ? tested(test, text) : outcome(column, text);
        if (cell.isEmpty()) {
            problems.add(
                    grid.place(row, index),
                    "cell",
                    "A cell of '" + column.heading() + "' holds " + column.expects() + "; this is something else.");
        }
        return cell.orElse(Cell.blank());
    }

    private static Optional<Cell> tested(Column.Test test, String text) {
        FieldType type = FactRegistry.standard()
                .type(test.fact())
                .flatMap(fact -> fact.field(test.field()))
                .map(FactField::type)
                .orElse(FieldType.TEXT);
        return switch (test.test().word()) {
            case "between" -> CellText.range(text);
            case "withinLast", "withinNext" -> CellText.span(text);
            case "contains", "startsWith", "endsWith", "matches", "inList", "containsWordOf" ->
                Optional.of(Cell.of(CellText.unquoted(text)));
            case "oneOf" -> CellText.isList(text) ? many(text, type) : one(text, type);
            default -> one(text, type);
        };
    }

    private static Optional<Cell> one(String text, FieldType type) {
        return CellText.value(text, type).map(Cell.One::new);
    }

    private static Optional<Cell> many(String text, FieldType type) {
        List<Value> values = new ArrayList<>();
        for (String item : CellText.items(text)) {
            Optional<Value> value = CellText.value(item, type);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(new Cell.Many(values));
    }

    private static Optional<Cell> outcome(Column column, String text) {
        return one(text, ((Column.Outcome) column).kind().scores() ? FieldType.NUMBER : FieldType.TEXT);
    }
}
