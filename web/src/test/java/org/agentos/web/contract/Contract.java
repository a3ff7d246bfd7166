package org.agentos.web.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as it is served, read as plain maps. */
final class Contract {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Object> document;

    private Contract(Map<String, Object> document) {
        this.document = document;
    }

    static Contract read() {
        try (InputStream in = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Contract(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path to verb to operation. */
    Map<String, Map<String, Object>> paths() {
        return nested(document, "paths");
    }

    Map<String, Map<String, Object>> schemas() {
        return nested(map(document, "components"), "schemas");
    }

    /** The name of the schema that is only referred to, or empty text. */
    static String reference(Map<String, Object> schema) {
        return schema.get("$ref") instanceof String reference ? reference.substring(SCHEMAS.length()) : "";
    }

    /** The schema that is meant, references followed and parts that must all hold put together. */
    Map<String, Object> whole(Map<String, Object> schema) {
        if (!reference(schema).isEmpty()) {
            return whole(schemas().get(reference(schema)));
        }
        if (!(schema.get("allOf") instanceof List<?> parts)) {
            return schema;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        for (Object part : parts) {
            Map<String, Object> whole = whole(cast(part));
            properties.putAll(map(whole, "properties"));
            required.addAll(required(whole));
        }
        return Map.of("type", "object", "properties", properties, "required", List.copyOf(required));
    }

    static Set<String> required(Map<String, Object> schema) {
        Object names = schema.getOrDefault("required", List.of());
        Set<String> required = new LinkedHashSet<>();
        ((List<?>) names).forEach(name -> required.add((String) name));
        return required;
    }

    static Map<String, Object> map(Map<String, Object> parent, String name) {
        return cast(parent.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> nested(Map<String, Object> parent, String name) {
        return (Map<String, Map<String, Object>>) parent.get(name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> cast(Object value) {
        return (Map<String, Object>) value;
    }
}
