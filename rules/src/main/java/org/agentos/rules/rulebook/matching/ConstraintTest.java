package org.agentos.rules.rulebook.matching;

import java.time.Instant;
import java.util.List;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Says whether a fact of a type meets constraints. */
final class ConstraintTest {

    private final FactType type;
    private final Bindings bindings;
    private final Lexicon lexicon;
    private final Instant at;

    ConstraintTest(FactType type, Bindings bindings, Lexicon lexicon, Instant at) {
        this.type = type;
        this.bindings = bindings;
        this.lexicon = lexicon;
        this.at = at;
    }

    boolean all(List<Constraint> constraints, Fact fact) {
        for (Constraint constraint : constraints) {
            if (!holds(constraint, fact)) {
                return false;
            }
        }
        return true;
    }

    boolean holds(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.AllOf all) {
            return all(all.constraints(), fact);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.constraints().stream().anyMatch(part -> holds(part, fact));
        }
        if (constraint instanceof Constraint.Not not) {
            return !holds(not.constraint(), fact);
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compare.operator().holds(order(read(compare.field(), fact), literal(compare.value())));
        }
        if (constraint instanceof Constraint.Between between) {
            double number = ((Number) read(between.field(), fact)).doubleValue();
            return number >= between.min().doubleValue()
                    && number <= between.max().doubleValue();
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            Object value = read(oneOf.field(), fact);
            return oneOf.values().stream().anyMatch(listed -> Operator.EQUALS.holds(order(value, literal(listed))));
        }
        return looksUp(constraint, fact);
    }

    private boolean looksUp(Constraint constraint, Fact fact) {
        if (constraint instanceof Constraint.Text text) {
            return text.test().holds((String) read(text.field(), fact), text.text());
        }
        if (constraint instanceof Constraint.Matches matches) {
            return lexicon.matches(matches.regex(), (String) read(matches.field(), fact));
        }
        if (constraint instanceof Constraint.InList inList) {
            return lexicon.isTerm(inList.list(), (String) read(inList.field(), fact));
        }
        if (constraint instanceof Constraint.ContainsWordOf contains) {
            return lexicon.hasTerm(contains.list(), (String) read(contains.field(), fact));
        }
        if (constraint instanceof Constraint.Within within) {
            return within.direction().holds((Instant) read(within.field(), fact), within.duration(), at);
        }
        Constraint.Reference reference = (Constraint.Reference) constraint;
        Fact other = bindings.fact(reference.alias());
        Object there = FactRegistry.standard().of(other).read(reference.of(), other);
        return reference.operator().holds(order(read(reference.field(), fact), there));
    }

    private Object read(String field, Fact fact) {
        return type.read(field, fact);
    }

    private static Object literal(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        if (value instanceof Value.Numeral numeral) {
            return numeral.number().doubleValue();
        }
        if (value instanceof Value.Moment moment) {
            return moment.instant();
        }
        return ((Value.Flag) value).flag();
    }

    /** The sign of a comparison; of values that have no order, whether they differ. */
    private static int order(Object left, Object right) {
        if (left instanceof Number number && right instanceof Number other) {
            double a = number.doubleValue();
            double b = other.doubleValue();
            return a < b ? -1 : a > b ? 1 : 0;
        }
        if (left instanceof Instant instant) {
            return instant.compareTo((Instant) right);
        }
        return left.equals(right) ? 0 : 1;
    }
}
