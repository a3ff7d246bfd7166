package org.agentos.rules.rulebook.drl.conditions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agentos.rules.facts.registry.FactRegistry;

/** The names of facts as DRL writes types: {@code Finding} is the registry's {@code finding}. */
public final class Facts {

    private Facts() {}

    /** The type that stands for a fact. */
    public static String typeName(String fact) {
        return fact.substring(0, 1).toUpperCase(Locale.ROOT) + fact.substring(1);
    }

    static Optional<String> factName(String type) {
        return FactRegistry.standard().names().stream()
                .filter(fact -> typeName(fact).equals(type))
                .findFirst();
    }

    static List<String> typeNames() {
        return FactRegistry.standard().names().stream().map(Facts::typeName).toList();
    }
}
