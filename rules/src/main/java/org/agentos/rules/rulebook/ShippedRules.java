package org.agentos.rules.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** The rules among the resources, one file per topic. They pass the same admission as anyone's. */
final class ShippedRules {

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
            "brand");

    private static final Rulebook RULEBOOK = load();

    private ShippedRules() {}

    static Rulebook rulebook() {
        return RULEBOOK;
    }

    private static Rulebook load() {
        List<String> documents = new ArrayList<>();
        for (String topic : TOPICS) {
            documents.add(resource("/org/agentos/rules/shipped/" + topic + ".json"));
        }
        return Rulebook.of(GuidedNotation.readAll(documents).orElseThrow());
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
