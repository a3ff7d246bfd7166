package org.agentos.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** The rules among the resources, one file per topic. They pass the same admission as anyone's. */
public final class ShippedRules {

    private static final List<String> TOPICS = List.of(
            "thresholds",
            "disclosure",
            "health",
            "finance",
            "privacy",
            "ai-marking",
            "email",
            "claims",
            "safety",
            "accessibility",
            "brand",
            "inclusive-language",
            "brand-voice");

    private static final Rulebook RULEBOOK = load();

    private ShippedRules() {}

    static Rulebook rulebook() {
        return RULEBOOK;
    }

    /** The files as guided JSON, each by its topic, in their order. */
    public static Map<String, String> documents() {
        Map<String, String> documents = new LinkedHashMap<>();
        for (String topic : TOPICS) {
            documents.put(topic, resource("/org/agentos/rules/shipped/" + topic + ".json"));
        }
        return documents;
    }

    private static Rulebook load() {
        return Rulebook.of(
                GuidedNotation.readAll(List.copyOf(documents().values())).orElseThrow());
    }

    private static String resource(String name) {
        try (InputStream stream = ShippedRules.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the shipped rules lack " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the shipped rules " + name, e);
        }
    }
}
