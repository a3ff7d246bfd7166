package org.agentos.rules.facts.registry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The type of a field, as an author of rules knows it. */
public enum FieldType {
    TEXT("text"),
    WHOLE_NUMBER("whole number"),
    NUMBER("number"),
    BOOLEAN("true or false"),
    INSTANT("moment");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    /** The type in plain words. */
    public String words() {
        return words;
    }

    public boolean numeric() {
        return this == WHOLE_NUMBER || this == NUMBER;
    }

    /** Whether one value of it can be greater, or later, than another. */
    public boolean ordered() {
        return numeric() || this == INSTANT;
    }

    /** What a rule can ask of a field of this type, by the words of guided JSON. */
    public List<String> tests() {
        List<String> tests = new ArrayList<>(List.of("equals", "notEquals", "oneOf"));
        if (ordered()) {
            tests.addAll(List.of("lessThan", "atMost", "greaterThan", "atLeast"));
        }
        if (numeric()) {
            tests.add("between");
        }
        if (this == INSTANT) {
            tests.addAll(List.of("withinLast", "withinNext"));
        }
        if (this == TEXT) {
            tests.addAll(List.of("contains", "startsWith", "endsWith", "matches", "inList", "containsWordOf"));
        }
        return tests;
    }

    static FieldType of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == int.class) {
            return WHOLE_NUMBER;
        }
        if (type == double.class) {
            return NUMBER;
        }
        if (type == boolean.class) {
            return BOOLEAN;
        }
        if (type == Instant.class) {
            return INSTANT;
        }
        throw new IllegalArgumentException("a fact's field can't be a " + type.getName());
    }
}
