package org.agentos.rules.rulebook.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.condition.Numbers;
import org.agentos.rules.rulebook.condition.Value;
import org.agentos.rules.rulebook.tabular.Cell;

/** What a cell says, read and written. */
public final class CellText {

    private static final String NUMBER = "-?\\d{1,20}(?:\\.\\d{1,20})?(?:[eE][+-]?\\d{1,2})?";
    private static final Pattern NUMERAL = Pattern.compile(NUMBER);
    private static final Pattern RANGE =
            Pattern.compile("(" + NUMBER + ")\\s*(?:\\.\\.|to|\u2013)\\s*(" + NUMBER + ")");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6})\\s*(day|hour|minute)s?");

    private CellText() {}

    /** A value of a type; nothing if the text is none. */
    public static Optional<Value> value(String text, FieldType type) {
        return switch (type) {
            case TEXT -> Optional.of(Value.of(unquoted(text)));
            case WHOLE_NUMBER, NUMBER -> number(text).map(Value.Numeral::new);
            case BOOLEAN -> flag(text);
            case INSTANT -> moment(text);
        };
    }

    static Optional<BigDecimal> number(String text) {
        return NUMERAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text)).filter(Numbers::inBounds)
                : Optional.empty();
    }

    private static Optional<Value> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(Value.of(true));
            case "false", "no" -> Optional.of(Value.of(false));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> moment(String text) {
        try {
            return Optional.of(new Value.Moment(Instant.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Cell> range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> min = number(range.group(1));
        Optional<BigDecimal> max = number(range.group(2));
        return min.isPresent() && max.isPresent()
                ? Optional.of(new Cell.Range(min.get(), max.get()))
                : Optional.empty();
    }

    static Optional<Cell> span(String text) {
        Matcher span = SPAN.matcher(text.toLowerCase(Locale.ROOT));
        try {
            if (!span.matches()) {
                return Optional.of(new Cell.Span(Duration.parse(text)));
            }
            long count = Long.parseLong(span.group(1));
            return Optional.of(new Cell.Span(
                    switch (span.group(2)) {
                        case "day" -> Duration.ofDays(count);
                        case "hour" -> Duration.ofHours(count);
                        default -> Duration.ofMinutes(count);
                    }));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** The texts between commas. A last one that is blank is none: its comma says that this is a list. */
    public static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || text.substring(from, i).isBlank())) {
                quoted = !quoted;
                if (!quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    quoted = true;
                    i++;
                }
            } else if (c == ',' && !quoted) {
                items.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        String last = text.substring(from).strip();
        if (!last.isEmpty()) {
            items.add(last);
        }
        return items.stream().filter(item -> !item.isEmpty()).toList();
    }

    /** Whether a comma outside of quotes makes a list of it. */
    static boolean isList(String text) {
        List<String> items = items(text);
        return items.size() != 1 || !items.get(0).equals(text.strip());
    }

    public static String unquoted(String text) {
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
    }

    /** The cell as text, given whether its column takes lists. */
    static String print(Cell cell, boolean lists) {
        if (cell instanceof Cell.One one) {
            return print(one.value(), lists);
        }
        if (cell instanceof Cell.Many many) {
            List<String> items =
                    many.values().stream().map(value -> print(value, true)).toList();
            return items.size() < 2 ? String.join("", items) + "," : String.join(", ", items);
        }
        if (cell instanceof Cell.Range range) {
            return range.min().toPlainString() + " to " + range.max().toPlainString();
        }
        return cell instanceof Cell.Span span ? print(span.duration()) : "";
    }

    private static String print(Value value, boolean inList) {
        if (value instanceof Value.Text text) {
            return print(text.text(), inList);
        }
        if (value instanceof Value.Numeral numeral) {
            return numeral.number().toPlainString();
        }
        if (value instanceof Value.Flag flag) {
            return flag.flag() ? "TRUE" : "FALSE";
        }
        return ((Value.Moment) value).instant().toString();
    }

    /** A text, in quotes if it would read as something else without. */
    static String print(String text, boolean inList) {
        boolean plain = !text.isEmpty()
                && text.equals(text.strip())
                && !text.startsWith("\"")
                && !(inList && text.indexOf(',') >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String print(Duration duration) {
        return !duration.isNegative()
                        && duration.equals(Duration.ofDays(duration.toDays()))
                        && duration.toDays() < 100_000
                ? duration.toDays() + " days"
                : duration.toString();
    }
}
