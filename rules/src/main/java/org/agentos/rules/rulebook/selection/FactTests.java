package org.agentos.rules.rulebook.selection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.facts.registry.FactField;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Constraints made into tests, once. What refers to another fact is taken to hold, as it may. */
final class FactTests {

    private final FactType type;

    FactTests(FactType type) {
        this.type = type;
    }

    FactTest all(List<Constraint> constraints) {
        FactTest all = FactTest.ALWAYS;
        for (Constraint constraint : constraints) {
            all = constraint.refers() ? all : all.and(of(constraint));
        }
        return all;
    }

    private FactTest of(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all.constraints().stream().map(this::of).reduce(FactTest.ALWAYS, FactTest::and);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.constraints().stream().map(this::of).reduce(FactTest::or).orElseGet(FactTest.ALWAYS::negated);
        }
        if (constraint instanceof Constraint.Not not) {
            return of(not.constraint()).negated();
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compare(field(compare.field()), compare.operator(), compare.value());
        }
        if (constraint instanceof Constraint.Between between) {
            FactField field = field(between.field());
            double min = between.min().doubleValue();
            double max = between.max().doubleValue();
            return (fact, circumstances) -> {
                double number = ((Number) field.read(fact)).doubleValue();
                return number >= min && number <= max;
            };
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf(field(oneOf.field()), oneOf.values());
        }
        return lookup(constraint);
    }

    private static FactTest compare(FactField field, Operator operator, Value value) {
        if (value instanceof Value.Numeral numeral) {
            return number(field, operator, numeral.number().doubleValue());
        }
        if (value instanceof Value.Moment moment) {
            Instant instant = moment.instant();
            return (fact, circumstances) -> operator.holds(((Instant) field.read(fact)).compareTo(instant));
        }
        Object literal = literal(value);
        boolean equal = operator == Operator.EQUALS;
        return (fact, circumstances) -> literal.equals(field.read(fact)) == equal;
    }

    private static FactTest number(FactField field, Operator operator, double literal) {
        return (fact, circumstances) -> {
            double number = ((Number) field.read(fact)).doubleValue();
            return operator.holds(number < literal ? -1 : number > literal ? 1 : 0);
        };
    }

    private static FactTest oneOf(FactField field, List<Value> values) {
        if (field.type().numeric()) {
            return values.stream()
                    .map(value -> compare(field, Operator.EQUALS, value))
                    .reduce(FactTest::or)
                    .orElseGet(FactTest.ALWAYS::negated);
        }
        Set<Object> listed = values.stream().map(FactTests::literal).collect(Collectors.toUnmodifiableSet());
        return (fact, circumstances) -> listed.contains(field.read(fact));
    }

    private FactTest lookup(Constraint constraint) {
        if (constraint instanceof Constraint.Text text) {
            FactField field = field(text.field());
            return (fact, circumstances) -> text.test().holds((String) field.read(fact), text.text());
        }
        if (constraint instanceof Constraint.Matches matches) {
            FactField field = field(matches.field());
            return (fact, circumstances) -> circumstances.lexicon().matches(matches.regex(), (String) field.read(fact));
        }
        if (constraint instanceof Constraint.InList inList) {
            FactField field = field(inList.field());
            return (fact, circumstances) -> circumstances.lexicon().isTerm(inList.list(), (String) field.read(fact));
        }
        if (constraint instanceof Constraint.ContainsWordOf contains) {
            FactField field = field(contains.field());
            return (fact, circumstances) -> circumstances.lexicon().hasTerm(contains.list(), (String) field.read(fact));
        }
        Constraint.Within within = (Constraint.Within) constraint;
        FactField field = field(within.field());
        return (fact, circumstances) ->
                within.direction().holds((Instant) field.read(fact), within.duration(), circumstances.at());
    }

    private FactField field(String name) {
        return type.field(name).orElseThrow();
    }

    /** A text, a flag or a moment as facts hold it. */
    static Object literal(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Moment moment ? moment.instant() : ((Value.Flag) value).flag();
    }
}
