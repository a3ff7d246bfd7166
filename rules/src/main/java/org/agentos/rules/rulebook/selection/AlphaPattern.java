package org.agentos.rules.rulebook.selection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.facts.registry.FieldType;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;

/**
 * What patterns ask of a fact by itself; those that ask the same share one.
 *
 * @param index from 0
 * @param exact whether the patterns ask for nothing more, such as how the fact relates to another
 */
record AlphaPattern(int index, FactType type, List<Constraint> where, FactTest test, boolean exact) {

    /** Values of a field, one of which a fact must have to match. */
    record Key(FactField field, Set<Object> values) {}

    static AlphaPattern of(int index, Pattern pattern) {
        FactType type = FactRegistry.standard().require(pattern.fact());
        boolean exact = pattern.where().stream().noneMatch(Constraint::refers);
        return new AlphaPattern(index, type, pattern.where(), new FactTests(type).all(pattern.where()), exact);
    }

    /** What tells facts apart best: a text that is asked for, or else a flag. */
    Optional<Key> key() {
        return key(FieldType.TEXT).or(() -> key(FieldType.BOOLEAN));
    }

    private Optional<Key> key(FieldType of) {
        return where.stream()
                .flatMap(constraint -> key(constraint).stream())
                .filter(key -> key.field().type() == of)
                .findFirst();
    }

    private Optional<Key> key(Constraint constraint) {
        if (constraint instanceof Constraint.Compare compare
                && compare.operator() == Operator.EQUALS
                && keyed(compare.field())) {
            return Optional.of(new Key(field(compare.field()), Set.of(FactTests.literal(compare.value()))));
        }
        if (constraint instanceof Constraint.OneOf oneOf && keyed(oneOf.field())) {
            Set<Object> values = oneOf.values().stream().map(FactTests::literal).collect(Collectors.toSet());
            return Optional.of(new Key(field(oneOf.field()), values));
        }
        return Optional.empty();
    }

    private boolean keyed(String field) {
        return field(field).type() == FieldType.TEXT || field(field).type() == FieldType.BOOLEAN;
    }

    private FactField field(String name) {
        return type.field(name).orElseThrow();
    }
}
