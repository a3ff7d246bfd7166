package org.agentos.rules.rulebook.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Condition.Compare;
import org.agentos.rules.rulebook.condition.Pattern;

/** Evaluates admitted conditions on a list of facts. */
public final class Matching {

    private final List<Fact> facts;

    public Matching(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    public boolean holds(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition());
        }
        if (condition instanceof Condition.Exists exists) {
            return !matches(exists.pattern()).isEmpty();
        }
        if (condition instanceof Condition.None none) {
            return matches(none.pattern()).isEmpty();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return matches(atLeast.pattern()).size() >= atLeast.number();
        }
        return compare((Compare) condition);
    }

    /** The facts that a condition which holds rests on, by the names that messages use. Absent facts leave no trace. */
    public Map<String, Set<Fact>> evidence(Condition condition) {
        Map<String, Set<Fact>> evidence = new LinkedHashMap<>();
        collect(condition, evidence);
        return evidence;
    }

    private void collect(Condition condition, Map<String, Set<Fact>> evidence) {
        if (condition instanceof Condition.AllOf all && holds(all)) {
            all.conditions().forEach(part -> collect(part, evidence));
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(part -> collect(part, evidence));
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.pattern(), evidence);
        } else if (condition instanceof Condition.AtLeast atLeast && holds(atLeast)) {
            add(atLeast.pattern(), evidence);
        } else if (condition instanceof Compare compare && holds(compare)) {
            add(compare.pattern(), evidence);
        }
    }

    private void add(Pattern pattern, Map<String, Set<Fact>> evidence) {
        evidence.computeIfAbsent(pattern.as(), alias -> new LinkedHashSet<>()).addAll(matches(pattern));
    }

    private List<Fact> matches(Pattern pattern) {
        FactType type = FactRegistry.standard().require(pattern.fact());
        List<Fact> matches = new ArrayList<>();
        for (Fact fact : facts) {
            if (type.record().isInstance(fact) && new ConstraintTest(type, fact).all(pattern.where())) {
                matches.add(fact);
            }
        }
        return matches;
    }

    private boolean compare(Compare compare) {
        List<Fact> matches = matches(compare.pattern());
        OptionalDouble number = compare.aggregate() == Aggregate.COUNT
                ? OptionalDouble.of(matches.size())
                : aggregate(compare, matches);
        return number.isPresent()
                && compare.operator()
                        .holds(Double.compare(
                                number.getAsDouble(), compare.value().doubleValue()));
    }

    private static OptionalDouble aggregate(Compare compare, List<Fact> matches) {
        var field = FactRegistry.standard()
                .require(compare.pattern().fact())
                .field(compare.field())
                .orElseThrow(() -> new IllegalArgumentException("no field \"" + compare.field() + "\""));
        DoubleStream numbers = matches.stream().mapToDouble(fact -> ((Number) field.read(fact)).doubleValue());
        return switch (compare.aggregate()) {
            case COUNT -> OptionalDouble.of(matches.size());
            case SUM -> OptionalDouble.of(numbers.sum());
            case MIN -> numbers.min();
            case MAX -> numbers.max();
            case AVERAGE -> numbers.average();
        };
    }
}
