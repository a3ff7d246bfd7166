package org.agentos.rules.rulebook.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.table.workbook.Grid;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.ColumnTest;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.agentos.rules.rulebook.tabular.OutcomeKind;

/** Writes tables, word lists and thresholds so that reading them gives the same ones. */
final class SheetWriter {

    private SheetWriter() {}

    /**
     * One sheet per table, one for all word lists, one for the thresholds.
     *
     * @throws IllegalArgumentException if the set has rules or style checks of their own, which no sheet can hold
     */
    static List<Grid> write(RuleSet set) {
        if (!set.rules().isEmpty() || !set.styleChecks().isEmpty()) {
            throw new IllegalArgumentException("sheets hold tables, word lists and thresholds; this set has "
                    + set.rules().size() + " rules and " + set.styleChecks().size()
                    + " style checks beside them, which guided JSON can hold");
        }
        List<Grid> grids = new ArrayList<>();
        for (DecisionTable table : set.tables()) {
            Grid.Writer writer = new Grid.Writer("Table " + (grids.size() + 1));
            write(table, writer);
            grids.add(writer.grid());
        }
        if (!set.wordLists().isEmpty()) {
            Grid.Writer writer = new Grid.Writer("Word lists");
            set.wordLists().forEach(list -> write(list, writer));
            grids.add(writer.grid());
        }
        if (!set.thresholds().isEmpty()) {
            Grid.Writer writer = new Grid.Writer("Thresholds");
            writer.row("Thresholds", "Dimension", "Limit", "Effect", "Stage");
            set.thresholds().forEach(threshold -> write(threshold, writer));
            grids.add(writer.grid());
        }
        return grids;
    }

    private static void write(WordList list, Grid.Writer writer) {
        writer.row("WordList", list.name());
        list.terms().forEach(term -> writer.row("", CellText.print(term, false)));
    }

    private static void write(Threshold threshold, Grid.Writer writer) {
        writer.row(
                "",
                threshold.dimension().name(),
                Integer.toString(threshold.limit()),
                threshold.effect().name(),
                threshold.stage());
    }

    private static void write(DecisionTable table, Grid.Writer writer) {
        writer.row("RuleTable", table.id());
        text("Title", table.title(), writer);
        text("Description", table.description(), writer);
        writer.row("Severity", table.severity().name());
        text("Owner", table.owner(), writer);
        text("Legal basis", table.legalBasis().citation(), writer);
        text("Legal link", table.legalBasis().url(), writer);
        Scope scope = table.scope();
        texts("Jurisdictions", scope.jurisdictions(), writer);
        texts("Channels", scope.channels(), writer);
        writer.row("From", scope.effectiveFrom().toString());
        scope.effectiveUntil().ifPresent(day -> writer.row("Until", day.toString()));
        texts("Tags", table.tags(), writer);
        writer.row(labelled("Columns", table, SheetWriter::kind));
        writer.row(labelled("Fact", table, SheetWriter::fact));
        writer.row(labelled("Test", table, SheetWriter::test));
        writer.row(labelled("Heading", table, column -> CellText.print(column.heading(), false)));
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(row + 1)));
            for (int i = 0; i < table.rows().get(row).size(); i++) {
                boolean lists = table.columns().get(i) instanceof Column.Test test && test.test() == ColumnTest.ONE_OF;
                cells.add(CellText.print(table.rows().get(row).get(i), lists));
            }
            writer.row(cells);
        }
    }

    private static void text(String label, String text, Grid.Writer writer) {
        if (!text.isEmpty()) {
            writer.row(label, CellText.print(text, false));
        }
    }

    private static void texts(String label, List<String> texts, Grid.Writer writer) {
        if (!texts.isEmpty()) {
            writer.row(
                    label,
                    String.join(
                            ", ",
                            texts.stream()
                                    .map(text -> CellText.print(text, true))
                                    .toList()));
        }
    }

    private static List<String> labelled(String label, DecisionTable table, Function<Column, String> cell) {
        List<String> cells = new ArrayList<>(List.of(label));
        table.columns().forEach(column -> cells.add(cell.apply(column)));
        return cells;
    }

    private static String kind(Column column) {
        if (column instanceof Column.Test test) {
            return test.quantifier() == Column.Quantifier.NONE ? "NOT" : "CONDITION";
        }
        return "ACTION";
    }

    private static String fact(Column column) {
        if (column instanceof Column.Test test) {
            return test.as().equals(test.fact()) ? test.fact() : test.fact() + " as " + test.as();
        }
        OutcomeKind kind = ((Column.Outcome) column).kind();
        return kind.name();
    }

    private static String test(Column column) {
        return column instanceof Column.Test test
                ? test.field() + " " + test.test().word()
                : "";
    }
}
