package org.agentos.rules.rulebook.drl.printing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.agentos.rules.rulebook.condition.Value;

/** Values as DRL and Java write them. What can't be seen is escaped. */
final class Literals {

    private static final Map<Integer, String> ESCAPES =
            Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '\n', "\\n", (int) '\t', "\\t", (int) '\r', "\\r");

    private Literals() {}

    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> append(quoted, c));
        return quoted.append('"').toString();
    }

    static String texts(List<String> texts) {
        return texts.stream().map(Literals::text).collect(Collectors.joining(", "));
    }

    /** A number; one that is greater than Java's whole numbers has a point. */
    static String number(BigDecimal number) {
        boolean great = number.scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0;
        return number.toPlainString() + (great ? ".0" : "");
    }

    static String value(Value value) {
        if (value instanceof Value.Text text) {
            return text(text.text());
        }
        if (value instanceof Value.Numeral numeral) {
            return number(numeral.number());
        }
        if (value instanceof Value.Moment moment) {
            return "moment(" + text(moment.instant().toString()) + ")";
        }
        return String.valueOf(((Value.Flag) value).flag());
    }

    private static void append(StringBuilder quoted, int c) {
        if (ESCAPES.containsKey(c)) {
            quoted.append(ESCAPES.get(c));
        } else if (hidden(c)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
        } else {
            quoted.appendCodePoint(c);
        }
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return c <= 0xFFFF
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
