package org.agentos.processes.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Variables of instances: names to texts, numbers, truth values or null; a list of these is kept as the text of a JSON array. Larger
 * things live elsewhere, by their id.
 */
public final class Variables {
    /** Longest text of one variable, in characters. */
    public static final int MAX_TEXT = 8_000;

    private static final int MAX_COUNT = 100;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, Object>> MAP = new TypeReference<>() {};

    private Variables() {}

    /** A copy of the values as the engine keeps them; ids become texts. */
    public static Map<String, Object> checked(Map<String, ?> values) {
        if (values.size() > MAX_COUNT) {
            throw new IllegalArgumentException("A process has at most " + MAX_COUNT + " variables");
        }
        Map<String, Object> copy = new TreeMap<>();
        values.forEach((name, value) -> copy.put(name, checked(name, value)));
        return copy;
    }

    private static Object checked(String name, Object value) {
        if (value instanceof UUID || value instanceof Enum<?>) {
            return value.toString();
        }
        if (value instanceof List<?> list) {
            return checked(name, array(name, list));
        }
        if (value instanceof String text && text.length() > MAX_TEXT) {
            throw new IllegalArgumentException(
                    "The variable " + name + " has " + text.length() + " characters; at most " + MAX_TEXT);
        }
        boolean plain = value == null
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double;
        if (!plain) {
            throw new IllegalArgumentException(
                    "The variable " + name + " is a " + value.getClass().getName() + ", not a plain value");
        }
        return value;
    }

    private static String array(String name, List<?> list) {
        try {
            return JSON.writeValueAsString(list.stream()
                    .map(item -> item instanceof List<?> ? null : checked(name, item))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Checked variables could not be written", e);
        }
    }

    /** The JSON array in a text, with one more item; a text that is none begins a new one. */
    public static String appended(Object array, Object item) {
        try {
            ArrayNode items = array instanceof String text && text.startsWith("[")
                    ? (ArrayNode) JSON.readTree(text)
                    : JSON.createArrayNode();
            return JSON.writeValueAsString(items.addPOJO(item));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A variable that gathers results is no JSON array", e);
        }
    }

    static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Checked variables could not be written", e);
        }
    }

    static Map<String, Object> read(String json) {
        try {
            return json == null ? Map.of() : JSON.readValue(json, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored variables could not be read", e);
        }
    }
}
