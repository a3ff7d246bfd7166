package org.agentos.rules.rulebook.compilation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.condition.Value;

/**
 * Which facts can meet any pattern of the rules at all; the others need not be inserted. Where every pattern of a type asks a text
 * field for certain values, a fact with another value is of no use to any of them.
 */
final class Relevance {

    private final Map<Class<?>, Optional<Key>> keys;

    /** The values of a field that the patterns of a type ask for. */
    private record Key(FactField field, Set<String> values) {}

    private Relevance(Map<Class<?>, Optional<Key>> keys) {
        this.keys = keys;
    }

    static Relevance of(List<Rule> rules) {
        Map<String, List<Pattern>> byType = rules.stream()
                .flatMap(rule -> References.patterns(rule.condition()))
                .collect(Collectors.groupingBy(Pattern::fact));
        Map<Class<?>, Optional<Key>> keys = new HashMap<>();
        byType.forEach((name, patterns) -> {
            FactType type = FactRegistry.standard().require(name);
            keys.put(type.record(), key(type, patterns));
        });
        return new Relevance(keys);
    }

    boolean concerns(Fact fact) {
        Optional<Key> key = keys.get(fact.getClass());
        return key != null
                && key.map(of -> of.values().contains((String) of.field().read(fact)))
                        .orElse(true);
    }

    private static Optional<Key> key(FactType type, List<Pattern> patterns) {
        return type.fields().stream()
                .filter(field -> field.type() == FieldType.TEXT)
                .flatMap(field -> values(field.name(), patterns).map(values -> new Key(field, values)).stream())
                .findFirst();
    }

    /** The values that all patterns together ask a field for; nothing if one of them takes any. */
    private static Optional<Set<String>> values(String field, List<Pattern> patterns) {
        Set<String> all = new HashSet<>();
        for (Pattern pattern : patterns) {
            Optional<List<Value>> asked = pattern.where().stream()
                    .flatMap(constraint -> asked(field, constraint).stream())
                    .findFirst();
            if (asked.isEmpty()) {
                return Optional.empty();
            }
            asked.get().forEach(value -> all.add(((Value.Text) value).text()));
        }
        return Optional.of(all);
    }

    private static Optional<List<Value>> asked(String field, Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare
                && compare.field().equals(field)
                && compare.operator() == Operator.EQUALS) {
            return Optional.of(List.of(compare.value()));
        }
        return constraint instanceof Constraint.OneOf oneOf && oneOf.field().equals(field)
                ? Optional.of(oneOf.values())
                : Optional.empty();
    }
}
