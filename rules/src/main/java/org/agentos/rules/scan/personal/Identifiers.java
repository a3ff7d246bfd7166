package org.agentos.rules.scan.personal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.agentos.rules.scan.catalogue.Catalogue;
import org.agentos.rules.scan.checksum.Check;

/** The identifiers that ship, from {@code identifiers.json}. */
public final class Identifiers {

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
        return elements(Catalogue.json("personal/identifiers.json"))
                .map(Identifiers::identifier)
                .toList();
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
