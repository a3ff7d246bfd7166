package org.agentos.rules.rulebook.analysis.choosing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactType;

/** Makes facts of chosen values; what was not chosen is usual and names nothing that a rule is likely to ask for. */
public final class FactMaker {

    private static final Map<String, String> USUAL = Map.of(
            "content.language", "en",
            "content.audience", "consumer",
            "content.kind", "post",
            "finding.kind", "other",
            "finding.detector", "example",
            "claim.topic", "other",
            "disclosure.type", "other",
            "measure.name", "other",
            "attribute.name", "other",
            "coverage.outcome", "SCANNED");

    private final Instant at;
    private int made;

    public FactMaker(Instant at) {
        this.at = at;
    }

    Fact make(FactType type, Map<String, Object> chosen) {
        made++;
        Map<String, Object> values = new HashMap<>();
        type.fields().forEach(field -> values.put(field.name(), usual(type, field, chosen)));
        values.putAll(chosen);
        return type.make(values);
    }

    private Object usual(FactType type, FactField field, Map<String, Object> chosen) {
        return switch (field.type()) {
            case TEXT -> text(type, field);
            case WHOLE_NUMBER -> field.name().equals("end") ? chosen.getOrDefault("start", 0) : 0;
            case NUMBER -> field.name().equals("confidence") ? 1.0 : 0.0;
            case BOOLEAN -> false;
            case INSTANT -> at;
        };
    }

    private String text(FactType type, FactField field) {
        String usual = USUAL.get(type.name() + "." + field.name());
        if (usual != null) {
            return usual;
        }
        return switch (field.name()) {
            case "id", "finding" -> type.name() + "-" + made;
            case "part" -> part(type.name());
            default -> "";
        };
    }

    private String part(String type) {
        return switch (type) {
            case "link" -> "link/" + made;
            case "medium", "measure" -> "media/" + made;
            default -> "text";
        };
    }
}
