package org.agentos.rules.rulebook.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.admission.Admission;
import org.agentos.rules.rulebook.table.workbook.Grid;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** Reads sheets: in each, one section after the other. */
final class SheetReader {

    static final List<String> SECTIONS = List.of("RuleTable", "WordList", "Thresholds");

    private final SheetProblems problems = new SheetProblems();
    private final List<DecisionTable> tables = new ArrayList<>();
    private final List<WordList> wordLists = new ArrayList<>();
    private final List<Threshold> thresholds = new ArrayList<>();
    private final Places places;

    private SheetReader(Place whole) {
        this.places = new Places(whole);
    }

    static Reading<RuleSet> read(List<Grid> grids, RuleSet company) {
        SheetReader reader = new SheetReader(
                new Place.Cell(grids.isEmpty() ? "" : grids.get(0).name(), "A1"));
        grids.forEach(reader::read);
        return reader.admitted(company);
    }

    private Reading<RuleSet> admitted(RuleSet company) {
        if (problems.none() && tables.isEmpty() && wordLists.isEmpty() && thresholds.isEmpty()) {
            problems.add(
                    places.of(""),
                    "empty",
                    "There is nothing here; a table begins with RuleTable in column A and its id in column B.");
        }
        RuleSet set = RuleSet.ofTables(tables).withWordLists(wordLists).withThresholds(thresholds);
        problems.addAll(places.locateUnexplained(Admission.check(set, company), problems.all()));
        return problems.none() ? new Reading.Accepted<>(set) : new Reading.Refused<>(problems.all());
    }

    private void read(Grid grid) {
        int row = 0;
        while (row < grid.rows().size()) {
            Optional<String> section = section(grid, row);
            int end = end(grid, row + 1);
            if (section.isPresent()) {
                read(section.get(), grid, row, end);
            } else if (grid.rows().get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                problems.unknown(grid.place(row, 0), "section that begins with", grid.at(row, 0), SECTIONS);
            } else {
                end = row + 1;
            }
            row = end;
        }
    }

    private static Optional<String> section(Grid grid, int row) {
        return SECTIONS.stream()
                .filter(section -> section.equalsIgnoreCase(grid.at(row, 0)))
                .findFirst();
    }

    private static int end(Grid grid, int from) {
        int row = from;
        while (row < grid.rows().size() && section(grid, row).isEmpty()) {
            row++;
        }
        return row;
    }

    private void read(String section, Grid grid, int from, int to) {
        switch (section) {
            case "RuleTable" ->
                tables.add(new TableReader(grid, from, to, "/tables/" + tables.size(), places, problems).read());
            case "WordList" -> wordLists.add(wordList(grid, from, to));
            default -> thresholds(grid, from, to);
        }
    }

    private WordList wordList(Grid grid, int from, int to) {
        String name = grid.at(from, 1);
        places.put("/wordLists/" + name, grid.place(from, 1));
        List<String> terms = new ArrayList<>();
        for (int row = from + 1; row < to; row++) {
            if (!grid.at(row, 1).isEmpty()) {
                places.put("/wordLists/" + name + "/" + terms.size(), grid.place(row, 1));
                terms.add(CellText.unquoted(grid.at(row, 1)));
            }
            outside(grid, row, 2);
        }
        return new WordList(name, terms);
    }

    private void thresholds(Grid grid, int from, int to) {
        for (int row = from + 1; row < to; row++) {
            if (grid.at(row, 1).isEmpty() && grid.width(row) < 3) {
                continue;
            }
            Optional<Dimension> dimension = word(grid, row, 1, "dimension", Dimension.class);
            Optional<Effect> effect = word(grid, row, 3, "effect", Effect.class);
            Optional<Integer> limit = CellText.number(grid.at(row, 2))
                    .filter(number -> number.scale() == 0 && number.precision() < 9)
                    .map(BigDecimal::intValueExact);
            if (limit.isEmpty()) {
                problems.add(grid.place(row, 2), "number", "A limit is a whole number from 0 to 100.");
            }
            if (dimension.isPresent() && effect.isPresent() && limit.isPresent()) {
                String at = "/thresholds/" + thresholds.size();
                places.put(at, grid.place(row, 1));
                places.put(at + "/limit", grid.place(row, 2));
                places.put(at + "/effect", grid.place(row, 3));
                places.put(at + "/stage", grid.place(row, 4));
                thresholds.add(new Threshold(dimension.get(), limit.get(), effect.get(), grid.at(row, 4)));
            }
            outside(grid, row, 5);
        }
    }

    private <E extends Enum<E>> Optional<E> word(Grid grid, int row, int column, String what, Class<E> type) {
        String word = grid.at(row, column).toUpperCase(Locale.ROOT);
        List<E> known = List.of(type.getEnumConstants());
        Optional<E> found =
                known.stream().filter(each -> each.name().equals(word)).findFirst();
        if (found.isEmpty()) {
            problems.unknown(
                    grid.place(row, column),
                    what,
                    grid.at(row, column),
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        }
        return found;
    }

    private void outside(Grid grid, int row, int first) {
        for (int column = first; column < grid.width(row); column++) {
            if (!grid.at(row, column).isEmpty()) {
                problems.add(grid.place(row, column), "outside", "Nothing belongs into this column; clear the cell.");
            }
        }
    }
}
