package org.agentos.rules.rulebook.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.facts.registry.FactType;

/** The facts that earlier conditions found, by the names they gave them. Immutable. */
final class Scope {

    static final Scope EMPTY = new Scope(Map.of());

    private final Map<String, List<FactType>> facts;

    private Scope(Map<String, List<FactType>> facts) {
        this.facts = facts;
    }

    Scope with(String alias, FactType fact) {
        Map<String, List<FactType>> more = new HashMap<>(facts);
        List<FactType> same = new ArrayList<>(facts.getOrDefault(alias, List.of()));
        same.add(fact);
        more.put(alias, same);
        return new Scope(more);
    }

    Optional<FactType> fact(String alias) {
        return facts.getOrDefault(alias, List.of()).stream().findFirst();
    }

    /** Whether several facts have the name. */
    boolean ambiguous(String alias) {
        return facts.getOrDefault(alias, List.of()).size() > 1;
    }

    List<String> names() {
        return facts.keySet().stream().sorted().toList();
    }
}
