package org.agentos.rules.scan.personal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.agentos.rules.scan.checksum.Check;

/** The identifiers that ship, from {@code identifiers.json}. */
public final class Identifiers {

    private static final String CATALOGUE = "/org/agentos/rules/scan/personal/identifiers.json";

    private static final List<Identifier> ALL = read();

    private Identifiers() {}

    static List<Identifier> all() {
        return ALL;
    }

    /** What each kind means, in the order of the catalogue. */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        ALL.forEach(identifier -> meanings.putIfAbsent(identifier.kind(), identifier.meaning()));
        return meanings;
    }

    private static List<Identifier> read() {
        try (InputStream in = Identifiers.class.getResourceAsStream(CATALOGUE)) {
            List<Identifier> identifiers = new ArrayList<>();
            new ObjectMapper().readTree(in).forEach(entry -> identifiers.add(identifier(entry)));
            return List.copyOf(identifiers);
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue of identifiers cannot be read", e);
        }
    }

    private static Identifier identifier(JsonNode entry) {
        List<Shape> shapes =
                elements(entry.get("forms")).map(Identifiers::shape).toList();
        return new Identifier(
                entry.get("kind").asText(),
                entry.get("meaning").asText(),
                Check.named(entry.path("check").asText("none")),
                entry.path("failed").asDouble(0),
                entry.path("named").asDouble(0),
                shapes,
                texts(entry.get("words")));
    }

    private static Shape shape(JsonNode form) {
        return Shape.of(form.get("pattern").asText(), form.get("alone").asDouble(), texts(form.path("after")));
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
