package org.agentos.rules.rulebook.guided.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.condition.Numbers;

/**
 * A place in the JSON. Reads what it is asked for, or notes a problem with its pointer and gives a harmless value instead, so that
 * reading goes on and every problem is found.
 */
public final class Cursor {

    private final JsonNode node;
    private final String pointer;
    private final Problems problems;

    /** A place under a pointer, whose problems go to a collection. */
    public Cursor(JsonNode node, String pointer, Problems problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    String pointer() {
        return pointer;
    }

    public boolean has(String field) {
        return node.has(field);
    }

    public Cursor at(String field) {
        String escaped = field.replace("~", "~0").replace("/", "~1");
        return new Cursor(node.path(field), pointer + "/" + escaped, problems);
    }

    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Says where the parts of the model stand in this document. */
    void locateBy(Places places) {
        problems.locateBy(places);
    }

    void unknown(String code, String what, String word, Collection<String> known) {
        problems.unknown(pointer, code, what, word, known);
    }

    public void problem(String code, String message) {
        problems.add(pointer, code, message);
    }

    /** Whether this is an object, of whatever fields. */
    boolean object() {
        if (!node.isObject()) {
            problem("wrong-type", "An object is expected here, not " + kind() + ".");
        }
        return node.isObject();
    }

    /** Whether this is an object; notes unknown fields, and required ones that are missing. */
    public boolean objectOf(List<String> required, List<String> optional) {
        if (!object()) {
            return false;
        }
        List<String> known = new ArrayList<>(required);
        known.addAll(optional);
        for (String name : fieldNames()) {
            if (!known.contains(name)) {
                problems.unknown(at(name).pointer(), "unknown-field", "field", name, known);
            }
        }
        for (String name : required) {
            if (!node.has(name)) {
                at(name).problem("missing-field", "The field \"" + name + "\" is missing.");
            }
        }
        return true;
    }

    /** The one field of an object that is a choice between several. */
    Optional<String> choice(Collection<String> known) {
        if (!node.isObject() || node.size() != 1) {
            problem("choice", "An object with exactly one of " + String.join(", ", known) + " is expected here.");
            return Optional.empty();
        }
        String name = fieldNames().get(0);
        if (!known.contains(name)) {
            problems.unknown(at(name).pointer(), "unknown-field", "field", name, known);
            return Optional.empty();
        }
        return Optional.of(name);
    }

    /** The elements of a list, which is empty when absent. */
    public List<Cursor> elements() {
        List<Cursor> elements = new ArrayList<>();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                elements.add(new Cursor(node.get(i), pointer + "/" + i, problems));
            }
        } else if (!node.isMissingNode()) {
            problem("wrong-type", "A list is expected here, not " + kind() + ".");
        }
        return elements;
    }

    List<String> texts() {
        return elements().stream().map(element -> element.text("")).toList();
    }

    /** A text, or the fallback when absent. */
    public String text(String fallback) {
        if (node.isTextual()) {
            return storable(node.textValue());
        }
        if (!node.isMissingNode()) {
            problem("wrong-type", "A text is expected here, not " + kind() + ".");
        }
        return fallback;
    }

    boolean flag(boolean fallback) {
        if (!node.isBoolean() && !node.isMissingNode()) {
            problem("wrong-type", "true or false is expected here, not " + kind() + ".");
        }
        return node.asBoolean(fallback);
    }

    public int wholeNumber(int fallback) {
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return node.intValue();
        }
        if (!node.isMissingNode()) {
            problem("wrong-type", "A whole number is expected here, not " + kind() + ".");
        }
        return fallback;
    }

    /** A moment as ISO 8601 writes it in UTC, such as {@code 2026-11-24T09:00:00Z}. */
    public Instant instant() {
        String text = text("");
        try {
            return textual() ? Instant.parse(text) : Instant.EPOCH;
        } catch (DateTimeParseException e) {
            problem("moment", "A moment is written 2026-11-24T09:00:00Z.");
            return Instant.EPOCH;
        }
    }

    /** A length of time as ISO 8601 writes it, in days or less. */
    Duration duration() {
        String text = text("");
        try {
            return textual() ? Duration.parse(text) : Duration.ZERO;
        } catch (DateTimeParseException | ArithmeticException e) {
            problem("duration", "A length of time is written P14D for days or PT36H for hours.");
            return Duration.ZERO;
        }
    }

    BigDecimal number() {
        if (node.isNumber() && Numbers.inBounds(node.decimalValue())) {
            return node.decimalValue();
        }
        if (!node.isMissingNode()) {
            problem(
                    "wrong-type",
                    "A number of at most 12 digits before the point and 6 after it is expected here, not " + kind()
                            + ".");
        }
        return BigDecimal.ZERO;
    }

    /** The meaning of one of some known words. */
    public <T> T word(String what, Map<String, T> meanings, T fallback) {
        String word = text("");
        if (node.isTextual() && !meanings.containsKey(word)) {
            problems.unknown(pointer, "unknown-word", what, word, meanings.keySet());
        }
        return meanings.getOrDefault(word, fallback);
    }

    public boolean textual() {
        return node.isTextual();
    }

    boolean numeric() {
        return node.isNumber();
    }

    boolean flagged() {
        return node.isBoolean();
    }

    boolean list() {
        return node.isArray();
    }

    boolean empty() {
        return node.isNull();
    }

    public boolean missing() {
        return node.isMissingNode();
    }

    private String storable(String text) {
        boolean unstorable = text.codePoints().anyMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
        if (unstorable) {
            problem("unstorable-text", "The text holds U+0000 or half a surrogate pair; remove it.");
        }
        return unstorable ? "" : text;
    }

    private String kind() {
        return switch (node.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> "this number";
            case BOOLEAN -> "true or false";
            default -> "null";
        };
    }
}
