package org.agentos.rules.decision.explanation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;

/** Facts, fields and values in plain words. */
final class FactWords {

    private static final int LONGEST = 60;

    private FactWords() {}

    /** A fact with those of its fields that say something, such as {@code finding: kind "pii.iban", part "text"}. */
    static String of(Fact fact) {
        FactType type = FactRegistry.standard().of(fact);
        List<FactField> fields = type.fields().stream()
                .filter(field -> !field.name().equals("id") && !field.name().equals("text"))
                .filter(field -> !"".equals(field.read(fact)))
                .toList();
        return type.name() + ": "
                + fields.stream()
                        .map(field -> field(field.name()) + " " + value(field.read(fact)))
                        .collect(Collectors.joining(", "));
    }

    /** The name of a field as words: {@code wordCount} is {@code word count}. */
    static String field(String name) {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    static String value(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof Double number) {
            return number == Math.rint(number)
                    ? String.valueOf(Math.round(number))
                    : String.format(Locale.ROOT, "%.3g", number);
        }
        return String.valueOf(value);
    }

    static String quoted(String text) {
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return '"' + (fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…") + '"';
    }
}
