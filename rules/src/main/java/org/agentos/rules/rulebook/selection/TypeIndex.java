package org.agentos.rules.rulebook.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactField;

/** The patterns of one type of facts, by the values that they ask for. Immutable once it is used. */
final class TypeIndex {

    private final Map<FactField, Map<Object, List<AlphaPattern>>> keyed = new HashMap<>();
    private final List<AlphaPattern> unkeyed = new ArrayList<>();
    private List<Map.Entry<FactField, Map<Object, List<AlphaPattern>>>> fields = List.of();

    void add(AlphaPattern pattern) {
        Optional<AlphaPattern.Key> key = pattern.key();
        if (key.isEmpty()) {
            unkeyed.add(pattern);
            return;
        }
        Map<Object, List<AlphaPattern>> byValue =
                keyed.computeIfAbsent(key.get().field(), field -> new HashMap<>());
        key.get().values().forEach(value -> byValue.computeIfAbsent(value, asked -> new ArrayList<>())
                .add(pattern));
        fields = List.copyOf(keyed.entrySet());
    }

    /** Notes the patterns that a fact meets. */
    void match(Fact fact, FactTest.Circumstances circumstances, Matches matches) {
        for (int i = 0; i < fields.size(); i++) {
            Map.Entry<FactField, Map<Object, List<AlphaPattern>>> field = fields.get(i);
            List<AlphaPattern> asking = field.getValue().get(field.getKey().read(fact));
            if (asking != null) {
                match(asking, fact, circumstances, matches);
            }
        }
        match(unkeyed, fact, circumstances, matches);
    }

    private static void match(
            List<AlphaPattern> patterns, Fact fact, FactTest.Circumstances circumstances, Matches matches) {
        for (int i = 0; i < patterns.size(); i++) {
            AlphaPattern pattern = patterns.get(i);
            if (pattern.test().holds(fact, circumstances)) {
                matches.add(pattern, fact);
            }
        }
    }
}
