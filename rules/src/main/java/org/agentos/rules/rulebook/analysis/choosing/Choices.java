package org.agentos.rules.rulebook.analysis.choosing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Values for a field of any type that meet atoms without references. */
public final class Choices {

    private final Vocabulary vocabulary;
    private final Instant at;

    public Choices(Vocabulary vocabulary, Instant at) {
        this.vocabulary = vocabulary;
        this.at = at;
    }

    Choice of(FactField field, List<Atom> atoms) {
        return switch (field.type()) {
            case TEXT -> TextChoice.of(atoms, vocabulary);
            case WHOLE_NUMBER -> NumberChoice.of(atoms, true);
            case NUMBER -> NumberChoice.of(atoms, false);
            case BOOLEAN -> flags(atoms);
            case INSTANT -> moments(atoms);
        };
    }

    private static Choice flags(List<Atom> atoms) {
        List<Object> values = Stream.<Object>of(true, false)
                .filter(flag -> atoms.stream().allMatch(atom -> holds(atom, new Value.Flag((boolean) flag))))
                .toList();
        return new Choice(values, true);
    }

    private static boolean holds(Atom atom, Value value) {
        if (atom.test() instanceof Constraint.Compare compare) {
            return compare.value().equals(value) == (compare.operator() == Operator.EQUALS);
        }
        return !(atom.test() instanceof Constraint.OneOf oneOf)
                || oneOf.values().contains(value) == atom.holds();
    }

    /** Moments at, between and around those that are named. Windows move with the decision, so that they contradict nothing. */
    private Choice moments(List<Atom> atoms) {
        TreeSet<Instant> named = new TreeSet<>(List.of(at));
        atoms.forEach(atom -> named.addAll(named(atom.test())));
        List<Instant> candidates = new ArrayList<>(named);
        Instant before = named.first().minusSeconds(1);
        for (Instant moment : named) {
            candidates.add(before.plus(Duration.between(before, moment).dividedBy(2)));
            before = moment;
        }
        candidates.add(named.first().minusSeconds(1));
        candidates.add(named.last().plusSeconds(1));
        List<Object> values = new ArrayList<>();
        candidates.stream()
                .filter(moment -> atoms.stream().allMatch(atom -> holds(atom, moment)))
                .forEach(values::add);
        return new Choice(values, atoms.stream().noneMatch(atom -> atom.test() instanceof Constraint.Within));
    }

    private List<Instant> named(Constraint test) {
        if (test instanceof Constraint.Within within) {
            return List.of(at.minus(within.duration()), at.plus(within.duration()));
        }
        List<Value> values = test instanceof Constraint.OneOf oneOf
                ? oneOf.values()
                : test instanceof Constraint.Compare compare ? List.of(compare.value()) : List.of();
        return values.stream()
                .filter(Value.Moment.class::isInstance)
                .map(value -> ((Value.Moment) value).instant())
                .toList();
    }

    private boolean holds(Atom atom, Instant moment) {
        if (atom.test() instanceof Constraint.Within within) {
            return within.direction().holds(moment, within.duration(), at) == atom.holds();
        }
        if (atom.test() instanceof Constraint.Compare compare && compare.value() instanceof Value.Moment named) {
            return compare.operator().holds(moment.compareTo(named.instant()));
        }
        return holds(atom, new Value.Moment(moment));
    }
}
