package org.agentos.rules.rulebook.guided;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.agentos.rules.rulebook.admission.Limits;
import org.agentos.rules.rulebook.guided.reading.Problems;

/** JSON as text: bounded in size, nesting and length of its tokens before anything is made of it. */
public final class GuidedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Limits.JSON_NESTING)
                            .maxNumberLength(40)
                            .maxStringLength(Limits.TEXT)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private GuidedJson() {}

    /** The document, or the problem why it can't be read. */
    public static Optional<JsonNode> parse(String json, Problems problems) {
        if (json.length() > Limits.DOCUMENT) {
            problems.add("", "too-large", "The document has more than " + Limits.DOCUMENT + " characters; split it.");
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            problems.add("", "json", "This is not JSON that can be read" + place(e) + ": " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** Indented, with the fields in their order. */
    public static String pretty(JsonNode node) {
        return write(MAPPER.writerWithDefaultPrettyPrinter(), node);
    }

    static String canonical(JsonNode node) {
        return write(MAPPER.writer(), MAPPER.convertValue(node, Object.class));
    }

    static String resource(String name) {
        try (InputStream stream = GuidedJson.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the resource " + name, e);
        }
    }

    private static String write(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules can't be written as JSON", e);
        }
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
