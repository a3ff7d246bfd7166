package org.agentos.rules.facts.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agentos.rules.facts.Fact;

/** Every fact that rules may name. Made from the fact records; what is not here does not exist for rules. Thread-safe. */
public final class FactRegistry {

    private static final FactRegistry STANDARD = new FactRegistry();

    private final Map<String, FactType> types;
    private final Map<Class<?>, FactType> byRecord;

    private FactRegistry() {
        Map<String, FactType> byName = new LinkedHashMap<>();
        for (Class<?> permitted : Fact.class.getPermittedSubclasses()) {
            FactType type = FactType.of(permitted.asSubclass(Fact.class));
            byName.put(type.name(), type);
        }
        types = Collections.unmodifiableMap(byName);
        byRecord = byName.values().stream().collect(Collectors.toMap(FactType::record, type -> type));
    }

    public static FactRegistry standard() {
        return STANDARD;
    }

    public Optional<FactType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /**
     * A type that is known to exist because its rule was admitted.
     *
     * @throws IllegalArgumentException if it does not
     */
    public FactType require(String name) {
        return type(name).orElseThrow(() -> new IllegalArgumentException("there is no fact \"" + name + "\""));
    }

    /** The type of a fact. */
    public FactType of(Fact fact) {
        return byRecord.get(fact.getClass());
    }

    public Collection<FactType> types() {
        return types.values();
    }

    public List<String> names() {
        return new ArrayList<>(types.keySet());
    }
}
