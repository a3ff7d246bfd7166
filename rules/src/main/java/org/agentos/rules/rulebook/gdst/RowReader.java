package org.agentos.rules.rulebook.gdst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.drl.syntax.Problems;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.OutcomeKind;
import org.agentos.rules.rulebook.xml.XmlElement;

/** Reads the rows of a table below its columns. */
final class RowReader {

    private static final Column TITLE = new Column.Outcome("Description", OutcomeKind.TITLE);
    private static final Column SEVERITY = new Column.Outcome("severity", OutcomeKind.SEVERITY);

    private final List<Column> columns = new ArrayList<>();
    private final List<SourceColumn> sources;
    private final Places places;
    private final Problems problems;
    private final RowValues values;

    RowReader(List<SourceColumn> sources, Places places, Problems problems) {
        this.sources = sources;
        this.places = places;
        this.problems = problems;
        this.values = new RowValues(problems);
    }

    static boolean severity(Column column) {
        return column instanceof Column.Outcome outcome && outcome.kind() == OutcomeKind.SEVERITY;
    }

    /** The columns that come along. */
    List<Column> columns() {
        return columns;
    }

    /** What the rows say about the table as a whole. */
    RowValues values() {
        return values;
    }

    List<List<Cell>> read(List<XmlElement> rows, String at) {
        boolean titled = titled() && rows.stream().anyMatch(row -> !text(row, 1).isEmpty());
        sources.forEach(source -> column(source, titled).ifPresent(column -> {
            places.put(at + "/columns/" + columns.size(), place(source));
            columns.add(column);
        }));
        List<List<Cell>> cells = new ArrayList<>();
        for (XmlElement row : rows) {
            row(row, at + "/rows/" + cells.size(), titled).ifPresent(cells::add);
        }
        return cells;
    }

    /** Whether descriptions are the titles of rules: unless a column says them already. */
    private boolean titled() {
        return sources.stream()
                .noneMatch(source -> source instanceof SourceColumn.Kept kept
                        && kept.column() instanceof Column.Outcome outcome
                        && outcome.kind() == OutcomeKind.TITLE);
    }

    private static Optional<Column> column(SourceColumn source, boolean titled) {
        if (source instanceof SourceColumn.Kept kept) {
            return Optional.of(kept.column());
        }
        if (source instanceof SourceColumn.Named named && isSeverity(named)) {
            return Optional.of(SEVERITY);
        }
        return source instanceof SourceColumn.Description && titled ? Optional.of(TITLE) : Optional.empty();
    }

    private static boolean isSeverity(SourceColumn.Named named) {
        return !named.attribute() && named.name().equals("severity");
    }

    private Place place(SourceColumn source) {
        if (source instanceof SourceColumn.Kept kept) {
            return kept.element().place();
        }
        return source instanceof SourceColumn.Named named ? named.element().place() : places.of("");
    }

    private Optional<List<Cell>> row(XmlElement row, String at, boolean titled) {
        places.put(at, row.place());
        if (row.linked() || row.children().size() != sources.size()) {
            problems.add(
                    row.place(),
                    "size",
                    "This row has " + row.children().size() + " cells where the table has " + sources.size()
                            + " columns; it stays behind.");
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            XmlElement value = row.children().get(i);
            cell(sources.get(i), value, titled).ifPresent(cell -> {
                places.put(at + "/" + cells.size(), value.place());
                cells.add(cell);
            });
        }
        return Optional.of(cells);
    }

    private Optional<Cell> cell(SourceColumn source, XmlElement value, boolean titled) {
        String text = new CellValue(value).text();
        if (source instanceof SourceColumn.Kept kept) {
            return Optional.of(kept(kept, value, text));
        }
        if (source instanceof SourceColumn.Named named) {
            return named(named, value, text);
        }
        if (source instanceof SourceColumn.RuleName && !text.isEmpty()) {
            problems.add(
                    value.place(),
                    "rule-name",
                    "A rule is called as its table and the number of its row; the name stays behind.");
        }
        return source instanceof SourceColumn.Description && titled
                ? Optional.of(CellValue.outcome(OutcomeKind.TITLE, text))
                : Optional.empty();
    }

    private Optional<Cell> named(SourceColumn.Named named, XmlElement value, String text) {
        if (isSeverity(named)) {
            return Optional.of(CellValue.outcome(OutcomeKind.SEVERITY, text.toUpperCase(Locale.ROOT)));
        }
        if (!text.isEmpty()) {
            values.take(named, value, text);
        }
        return Optional.empty();
    }

    private Cell kept(SourceColumn.Kept kept, XmlElement value, String written) {
        if (new CellValue(value).otherwise()) {
            problems.add(
                    value.place(),
                    "otherwise",
                    "There is no \"otherwise\" here; name the values, or ask for none of them in a column with !=.");
            return Cell.blank();
        }
        String text =
                kept.fixed().map(fixed -> written.equals("true") ? fixed : "").orElse(written);
        return kept.column() instanceof Column.Outcome outcome
                ? CellValue.outcome(outcome.kind(), text)
                : tested((Column.Test) kept.column(), value, text);
    }

    private Cell tested(Column.Test test, XmlElement value, String text) {
        Optional<Cell> cell = CellValue.tested(test, text);
        if (cell.isEmpty()) {
            problems.add(
                    value.place(),
                    "cell",
                    "A cell of \"" + test.heading() + "\" holds " + test.expects() + "; this is something else.");
        }
        return cell.orElse(Cell.blank());
    }

    private static String text(XmlElement row, int column) {
        return column < row.children().size() ? new CellValue(row.children().get(column)).text() : "";
    }
}
