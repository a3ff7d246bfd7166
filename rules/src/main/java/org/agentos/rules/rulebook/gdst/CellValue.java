package org.agentos.rules.rulebook.gdst;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.table.CellText;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.OutcomeKind;
import org.agentos.rules.rulebook.xml.XmlElement;

/** A {@code value} of the table's data. */
record CellValue(XmlElement element) {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d-MMM-yyyy")
                    .toFormatter(Locale.ENGLISH));

    /** What a person sees in the cell; empty when blank. */
    String text() {
        String type = element.textOf("dataType");
        String own =
                switch (type.isEmpty() ? "S" : type.substring(0, 1)) {
                    case "N" -> element.textOf("valueNumeric");
                    case "B" -> element.textOf("valueBoolean");
                    case "D" -> element.textOf("valueDate");
                    default -> "";
                };
        return own.isEmpty() ? element.textOf("valueString") : own;
    }

    /** Whether it stands for all values that no other row names. */
    boolean otherwise() {
        return element.textOf("isOtherwise").equals("true");
    }

    /** The day it names. */
    static Optional<LocalDate> day(String text) {
        String date = text.split("[ T]", 2)[0];
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(date, format));
            } catch (DateTimeParseException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** The cell below a test; nothing if the column can't hold it. */
    static Optional<Cell> tested(Column.Test column, String text) {
        if (text.isEmpty()) {
            return Optional.of(Cell.blank());
        }
        FieldType type = FactRegistry.standard()
                .type(column.fact())
                .flatMap(fact -> fact.field(column.field()))
                .map(FactField::type)
                .orElse(FieldType.TEXT);
        return switch (column.test()) {
            case ONE_OF -> many(text, type);
            case MATCHES -> Optional.of(Cell.of("^(?:" + text + ")$"));
            default -> value(text, type).map(Cell.One::new);
        };
    }

    /** The cell below an outcome. */
    static Cell outcome(OutcomeKind kind, String text) {
        if (text.isEmpty()) {
            return Cell.blank();
        }
        if (!kind.scores()) {
            return Cell.of(text);
        }
        return CellText.value(text, FieldType.NUMBER).<Cell>map(Cell.One::new).orElseGet(() -> Cell.of(text));
    }

    private static Optional<Cell> many(String text, FieldType type) {
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        List<Optional<Value>> values = CellText.items(bracketed ? text.substring(1, text.length() - 1) : text).stream()
                .map(item -> value(item, type))
                .toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(
                        new Cell.Many(values.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    private static Optional<Value> value(String text, FieldType type) {
        if (type == FieldType.INSTANT) {
            return day(text)
                    .map(day ->
                            new Value.Moment(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
        return CellText.value(text, type);
    }
}
