package org.agentos.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.agentos.platform.json.CanonicalJson;
import org.agentos.platform.json.Json;

/**
 * All that readers and rules can see of a version, and its one form as bytes: RFC 8785 JSON with the members of this record and
 * {@code schema}. Absent texts are empty, never missing, so equal contents have equal bytes.
 */
record CanonicalContent(
        String channel,
        String language,
        String headline,
        String text,
        List<String> links,
        List<Used> media,
        boolean aiMade,
        boolean paidPartnership) {

    static final String SCHEMA = "agentos/content-version/1";

    /** A medium by its digest, its type, and what is said about it. */
    record Used(String sha256, String mediaType, String altText) {}

    CanonicalContent {
        links = List.copyOf(links);
        media = List.copyOf(media);
    }

    /** @throws org.agentos.platform.errors.Refusal 422 for texts that cannot be kept as they are */
    byte[] bytes() {
        ObjectNode json = Json.mapper().createObjectNode();
        json.put("schema", SCHEMA);
        json.put("channel", channel).put("language", language);
        json.put("headline", headline).put("text", text);
        ArrayNode addresses = json.putArray("links");
        links.forEach(addresses::add);
        ArrayNode used = json.putArray("media");
        media.forEach(medium -> used.addObject()
                .put("sha256", medium.sha256())
                .put("mediaType", medium.mediaType())
                .put("altText", medium.altText()));
        json.put("aiMade", aiMade).put("paidPartnership", paidPartnership);
        return CanonicalJson.bytes(json);
    }

    /** @throws IllegalStateException when these are not bytes that {@link #bytes()} makes: a fault, they were changed */
    static CanonicalContent parse(byte[] bytes) {
        JsonNode json = tree(bytes);
        if (!SCHEMA.equals(json.path("schema").asText())) {
            throw new IllegalStateException("stored content is not of schema " + SCHEMA);
        }
        return new CanonicalContent(
                json.path("channel").asText(),
                json.path("language").asText(),
                json.path("headline").asText(),
                json.path("text").asText(),
                list(json.path("links"), JsonNode::asText),
                list(json.path("media"), CanonicalContent::used),
                json.path("aiMade").asBoolean(),
                json.path("paidPartnership").asBoolean());
    }

    CanonicalContent withMedia(List<Used> other) {
        return new CanonicalContent(channel, language, headline, text, links, other, aiMade, paidPartnership);
    }

    private static Used used(JsonNode medium) {
        return new Used(
                medium.path("sha256").asText(),
                medium.path("mediaType").asText(),
                medium.path("altText").asText());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        List<T> elements = new ArrayList<>();
        array.forEach(node -> elements.add(element.apply(node)));
        return elements;
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return Json.mapper().readTree(bytes);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException("stored content is not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen: read from memory", e);
        }
    }
}
