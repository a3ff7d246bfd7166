package org.agentos.rules.rulebook.table.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agentos.rules.rulebook.Place;

/** A sheet as texts in rows and columns, both from 0; what is beyond is empty. */
public record Grid(String name, List<List<String>> rows) {

    public static final int MOST_ROWS = 10_000;
    public static final int MOST_COLUMNS = 100;
    /** Characters of a cell; no spreadsheet program holds more. */
    public static final int LONGEST_CELL = 32_767;

    public Grid {
        Objects.requireNonNull(name, "name");
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The text of a cell, without the space around it. */
    public String at(int row, int column) {
        List<String> cells = row < rows.size() ? rows.get(row) : List.of();
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    public int width(int row) {
        return row < rows.size() ? rows.get(row).size() : 0;
    }

    public Place place(int row, int column) {
        return new Place.Cell(name, cell(row, column));
    }

    /** {@code D14} for row 13, column 3. */
    public static String cell(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }

    /** Puts a grid together row by row. */
    public static final class Writer {

        private final String name;
        private final List<List<String>> rows = new ArrayList<>();

        public Writer(String name) {
            this.name = name;
        }

        public Writer row(List<String> cells) {
            rows.add(cells);
            return this;
        }

        public Writer row(String... cells) {
            return row(List.of(cells));
        }

        public Grid grid() {
            return new Grid(name, rows);
        }
    }
}
