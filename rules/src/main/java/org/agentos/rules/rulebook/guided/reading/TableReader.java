package org.agentos.rules.rulebook.guided.reading;

import java.util.List;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.Column.Quantifier;
import org.agentos.rules.rulebook.tabular.ColumnTest;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.agentos.rules.rulebook.tabular.OutcomeKind;

/** Reads decision tables. */
final class TableReader {

    private static final List<String> REQUIRED =
            List.of("id", "title", "severity", "owner", "legalBasis", "effectiveFrom", "columns", "rows");
    private static final List<String> OPTIONAL =
            List.of("description", "jurisdictions", "channels", "effectiveUntil", "tags");

    private TableReader() {}

    static DecisionTable read(Cursor table) {
        table.objectOf(REQUIRED, OPTIONAL);
        return new DecisionTable(
                table.at("id").text(""),
                table.at("title").text(""),
                table.at("description").text(""),
                table.at("severity").word("severity", Words.of(Severity.class), Severity.HIGH),
                table.at("owner").text(""),
                RuleReader.legalBasis(table.at("legalBasis")),
                RuleReader.scope(table),
                table.at("tags").texts(),
                table.at("columns").elements().stream().map(TableReader::column).toList(),
                table.at("rows").elements().stream()
                        .map(row ->
                                row.elements().stream().map(TableReader::cell).toList())
                        .toList());
    }

    private static Column column(Cursor column) {
        String heading = column.at("heading").text("");
        if (column.has("then")) {
            column.objectOf(List.of("heading", "then"), List.of());
            return new Column.Outcome(
                    heading, column.at("then").word("outcome", Words.of(OutcomeKind.class), OutcomeKind.MESSAGE));
        }
        Quantifier quantifier = column.has("none") ? Quantifier.NONE : Quantifier.EXISTS;
        String inner = quantifier == Quantifier.NONE ? "none" : "exists";
        column.objectOf(List.of("heading", inner), List.of());
        return test(heading, quantifier, column.at(inner));
    }

    private static Column test(String heading, Quantifier quantifier, Cursor test) {
        if (!test.missing()) {
            test.objectOf(List.of("fact", "field", "is"), List.of("as"));
        }
        String fact = test.at("fact").text("");
        return new Column.Test(
                heading,
                quantifier,
                fact,
                test.at("as").text(fact),
                test.at("field").text(""),
                test.at("is").word("test", Words.COLUMN_TESTS, ColumnTest.EQUALS));
    }

    private static Cell cell(Cursor cell) {
        if (cell.empty()) {
            return Cell.blank();
        }
        if (cell.list()) {
            return new Cell.Many(
                    cell.elements().stream().map(ConstraintReader::value).toList());
        }
        if (cell.has("min") || cell.has("max")) {
            cell.objectOf(List.of("min", "max"), List.of());
            return new Cell.Range(cell.at("min").number(), cell.at("max").number());
        }
        if (cell.has("duration")) {
            cell.objectOf(List.of("duration"), List.of());
            return new Cell.Span(cell.at("duration").duration());
        }
        return new Cell.One(ConstraintReader.value(cell));
    }
}
