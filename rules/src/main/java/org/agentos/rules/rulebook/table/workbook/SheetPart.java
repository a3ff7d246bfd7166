package org.agentos.rules.rulebook.table.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet as texts. */
final class SheetPart implements SafeXml.Handler {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final Set<String> REFUSED = Set.of("oleObjects", "controls", "webPublishItems", "dataConsolidate");

    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final String sheet;
    private final List<String> strings;
    private String type = "";
    private boolean inText;
    private boolean phonetic;
    private int row = -1;
    private int column = -1;

    private SheetPart(String sheet, List<String> strings) {
        this.sheet = sheet;
        this.strings = strings;
    }

    static Grid read(String sheet, byte[] part, String name, List<String> strings) throws WorkbookRefused {
        SheetPart reader = new SheetPart(sheet, strings);
        SafeXml.read(part, name, reader);
        return new Grid(sheet, reader.rows);
    }

    @Override
    public void start(String name, XMLStreamReader element) throws WorkbookRefused {
        inText = false;
        switch (name) {
            case "row" -> startRow(element);
            case "c" -> startCell(element);
            case "f" ->
                throw refused(
                        "formula", "This cell holds a formula; put its value in its place (copy, paste as values).");
            case "v" -> inText = true;
            case "rPh" -> phonetic = true;
            case "t" -> inText = !phonetic;
            default -> {
                if (REFUSED.contains(name)) {
                    throw refused(
                            "active-content", "This sheet has objects or controls; copy the values to a new sheet.");
                }
            }
        }
    }

    private void startRow(XMLStreamReader element) throws WorkbookRefused {
        String number = SafeXml.attribute(element, "r");
        int next = number.matches("\\d{1,7}") ? Integer.parseInt(number) - 1 : row + 1;
        column = -1;
        if (next <= row || next >= Grid.MOST_ROWS) {
            throw refused("too-large", "A sheet has at most " + Grid.MOST_ROWS + " rows, each once and in order.");
        }
        row = next;
        if (SafeXml.attribute(element, "hidden").matches("1|true")) {
            throw refused("hidden", "Row " + (row + 1) + " is hidden; show it, so that all rules are seen.");
        }
    }

    private void startCell(XMLStreamReader element) throws WorkbookRefused {
        Matcher reference = REFERENCE.matcher(SafeXml.attribute(element, "r"));
        int next = reference.matches() ? index(reference.group(1)) : column + 1;
        if (next <= column || next >= Grid.MOST_COLUMNS || row < 0) {
            throw refused(
                    "too-large", "A sheet has at most " + Grid.MOST_COLUMNS + " columns, each cell once and in order.");
        }
        column = next;
        type = SafeXml.attribute(element, "t");
        text.setLength(0);
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = 26 * index + letter - 'A' + 1;
        }
        return index - 1;
    }

    @Override
    public void text(String characters) throws WorkbookRefused {
        if (inText) {
            text.append(characters);
            if (text.length() > Grid.LONGEST_CELL) {
                throw refused("too-large", "A cell has at most " + Grid.LONGEST_CELL + " characters.");
            }
        }
    }

    @Override
    public void end(String name) throws WorkbookRefused {
        inText = false;
        phonetic &= !name.equals("rPh");
        if (name.equals("c") && text.length() > 0) {
            put(value(text.toString()));
        }
    }

    private String value(String written) throws WorkbookRefused {
        return switch (type) {
            case "s" -> shared(written);
            case "b" -> written.equals("1") ? "TRUE" : "FALSE";
            case "e" -> throw refused("error", "This cell holds the error " + written + "; put a value in its place.");
            case "inlineStr", "str" -> Escapes.decode(written);
            default -> written;
        };
    }

    private String shared(String written) throws WorkbookRefused {
        int index = written.matches("\\d{1,7}") ? Integer.parseInt(written) : strings.size();
        if (index >= strings.size()) {
            throw refused("not-a-workbook", "This cell refers to a text that is not there; save the workbook anew.");
        }
        String shared = strings.get(index);
        if (shared.length() > Grid.LONGEST_CELL) {
            throw refused("too-large", "A cell has at most " + Grid.LONGEST_CELL + " characters.");
        }
        return shared;
    }

    private void put(String value) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        List<String> cells = rows.get(row);
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value);
    }

    private WorkbookRefused refused(String code, String message) {
        return WorkbookRefused.of(sheet, Grid.cell(Math.max(0, row), Math.max(0, column)), code, message);
    }
}
