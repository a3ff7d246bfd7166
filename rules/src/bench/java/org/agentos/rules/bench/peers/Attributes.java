package org.agentos.rules.bench.peers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;

/** The 39 attributes of a fact set by name, which is what the peers take. */
final class Attributes {

    private Attributes() {}

    static Map<String, Object> of(FactSet facts) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (FactField field : FactRegistry.standard().require("content").fields()) {
            attributes.put(field.name(), field.read(facts.content()));
        }
        facts.attributes().forEach(attribute -> attributes.put(name(attribute.name()), attribute.value()));
        return attributes;
    }

    /** A name that every language takes. */
    static String name(String attribute) {
        return attribute.replace('-', '_');
    }
}
