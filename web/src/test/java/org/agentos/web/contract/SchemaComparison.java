package org.agentos.web.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds schemas against the records that are written as JSON, field by field and both ways: names, types, formats, values of
 * enumerations, and that a field is required exactly when it is always sent. Of what clients send ({@code
 * additionalProperties: false}, or a name that ends in Request) it does not ask the last.
 */
final class SchemaComparison {

    private static final Map<Class<?>, String> SCALARS = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(long.class, "integer"),
            Map.entry(Long.class, "integer"),
            Map.entry(double.class, "number"),
            Map.entry(Double.class, "number"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"));

    private final Contract contract;
    private final Set<String> visited = new HashSet<>();
    private final List<String> differences = new ArrayList<>();

    SchemaComparison(Contract contract) {
        this.contract = contract;
    }

    /** Names of the schemas that some record was held against. */
    Set<String> visited() {
        return visited;
    }

    List<String> differences() {
        return differences;
    }

    void compare(String name, Type type) {
        if (visited.add(name)) {
            compare(name, contract.schemas().get(name), type);
        }
    }

    private void compare(String place, Map<String, Object> schema, Type type) {
        String name = Contract.reference(schema);
        if (!name.isEmpty() && !visited.add(name)) {
            return;
        }
        Map<String, Object> whole = contract.whole(schema);
        String at = name.isEmpty() ? place : name;
        if (type instanceof ParameterizedType generic) {
            generic(at, whole, generic);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            record(at, whole, plain);
        } else if (type instanceof Class<?> plain && plain.isEnum()) {
            same(at + " values", texts(whole.get("enum")), constants(plain));
        } else if (type instanceof Class<?> plain && SCALARS.containsKey(plain)) {
            scalar(at, whole, SCALARS.get(plain));
        } else if (type != JsonNode.class && type != Object.class) {
            differences.add(at + ": " + type + " has no schema that this test knows");
        }
    }

    private void generic(String at, Map<String, Object> schema, ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == Optional.class) {
            compare(at, schema, last);
        } else if (Collection.class.isAssignableFrom(raw)) {
            same(at + " type", schema.get("type"), "array");
            compare(at + "[]", Contract.map(schema, "items"), last);
        } else if (Map.class.isAssignableFrom(raw)) {
            same(at + " type", schema.get("type"), "object");
            if (schema.get("additionalProperties") instanceof Map<?, ?> values) {
                compare(at + "{}", Contract.cast(values), last);
            }
        }
    }

    private void record(String at, Map<String, Object> schema, Class<?> type) {
        Map<String, RecordComponent> components = components(type);
        Map<String, Object> properties = Contract.map(schema, "properties");
        same(at + " type", schema.get("type"), "object");
        same(at + " fields", new TreeSet<>(properties.keySet()), new TreeSet<>(components.keySet()));
        if (!Boolean.FALSE.equals(schema.get("additionalProperties")) && !at.endsWith("Request")) {
            same(at + " required", new TreeSet<>(Contract.required(schema)), alwaysSent(components));
        }
        components.forEach((name, component) -> {
            if (properties.containsKey(name)) {
                compare(at + "." + name, Contract.cast(properties.get(name)), component.getGenericType());
            }
        });
    }

    private void scalar(String at, Map<String, Object> schema, String type) {
        boolean formatted = type.contains(" ");
        String said = schema.get("type") + (formatted ? " " + schema.get("format") : "");
        same(at + " type", said, type);
    }

    private void same(String what, Object promised, Object sent) {
        if (!sent.equals(promised)) {
            differences.add(what + ": the contract says " + promised + ", sent is " + sent);
        }
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                components.putAll(components(component.getType()));
            } else {
                components.put(name(component), component);
            }
        }
        return components;
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static Set<String> alwaysSent(Map<String, RecordComponent> components) {
        return components.entrySet().stream()
                .filter(component -> component.getValue().getType() != Optional.class)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(Object values) {
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant())
                .map(field -> field.isAnnotationPresent(JsonProperty.class)
                        ? field.getAnnotation(JsonProperty.class).value()
                        : field.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
