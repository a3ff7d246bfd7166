package org.agentos.rules.scan.style.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Reads the two kinds of tables of reStructuredText.
 *
 * @param cell takes the tag, {@code th} or {@code td}, and the text of each cell
 */
record RestructuredTables(LineCursor lines, BiConsumer<String, MappedText> cell) {

    private static final Pattern GRID = Pattern.compile("\\s*\\+[-=+]{2,}\\+\\s*");
    private static final Pattern SIMPLE = Pattern.compile("\\s*={2,}(?:\\s+={2,})+\\s*");

    static boolean isGrid(String line) {
        return GRID.matcher(line).matches();
    }

    static boolean isSimple(String line) {
        return SIMPLE.matcher(line).matches();
    }

    void grid() {
        boolean header = false;
        int from = 0;
        List<MappedText> rows = new ArrayList<>();
        while (!lines.atEnd() && !lines.text().isBlank()) {
            rows.add(lines.take());
        }
        for (int i = 0; i < rows.size(); i++) {
            if (GRID.matcher(rows.get(i).text()).matches() && rows.get(i).text().contains("=")) {
                header = true;
                from = i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!GRID.matcher(rows.get(i).text()).matches()) {
                cells(rows.get(i), header && i < from ? "th" : "td");
            }
        }
    }

    /** What follows the last bar is none. */
    private void cells(MappedText row, String tag) {
        List<MappedText> cells = row.cells();
        cells.subList(0, cells.size() - 1).forEach(each -> cell.accept(tag, each.strip()));
    }

    void simple() {
        String rule = lines.take().text();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < rule.length(); i++) {
            if (rule.charAt(i) == '=' && (i == 0 || rule.charAt(i - 1) != '=')) {
                columns.add(i);
            }
        }
        int rules = 1;
        List<MappedText> rows = new ArrayList<>();
        int header = 0;
        while (!lines.atEnd() && !(rules >= 2 && lines.text().isBlank())) {
            MappedText line = lines.take();
            if (isSimple(line.text()) || line.text().matches("={2,}\\s*")) {
                rules++;
                header = rules == 2 ? rows.size() : header;
                if (rules == 3) {
                    break;
                }
            } else if (!line.isBlank()) {
                rows.add(line);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), columns, rules == 3 && i < header ? "th" : "td");
        }
    }

    private void row(MappedText row, List<Integer> columns, String tag) {
        for (int i = 0; i < columns.size(); i++) {
            int from = Math.min(columns.get(i), row.length());
            int to = i + 1 < columns.size() ? Math.min(columns.get(i + 1), row.length()) : row.length();
            cell.accept(tag, row.slice(from, to).strip());
        }
    }
}
