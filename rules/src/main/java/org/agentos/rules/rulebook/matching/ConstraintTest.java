package org.agentos.rules.rulebook.matching;

import java.util.List;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/** Says whether a fact of a type meets constraints. */
final class ConstraintTest {

    private final FactType type;
    private final Fact fact;

    ConstraintTest(FactType type, Fact fact) {
        this.type = type;
        this.fact = fact;
    }

    boolean all(List<Constraint> constraints) {
        return constraints.stream().allMatch(this::holds);
    }

    private boolean holds(Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return all(all.constraints());
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return any.constraints().stream().anyMatch(this::holds);
        }
        if (constraint instanceof Constraint.Not not) {
            return !holds(not.constraint());
        }
        if (constraint instanceof Constraint.Compare compare) {
            return compare(compare.field(), compare.operator(), compare.value());
        }
        if (constraint instanceof Constraint.Between between) {
            return compare(between.field(), Operator.AT_LEAST, new Value.Numeral(between.min()))
                    && compare(between.field(), Operator.AT_MOST, new Value.Numeral(between.max()));
        }
        if (constraint instanceof Constraint.OneOf oneOf) {
            return oneOf.values().stream().anyMatch(value -> compare(oneOf.field(), Operator.EQUALS, value));
        }
        Constraint.Text text = (Constraint.Text) constraint;
        return text.test().holds((String) read(text.field()), text.text());
    }

    private boolean compare(String field, Operator operator, Value value) {
        Object read = read(field);
        if (value instanceof Value.Numeral numeral) {
            return operator.holds(Double.compare(
                    ((Number) read).doubleValue(), numeral.number().doubleValue()));
        }
        Object literal = value instanceof Value.Text text ? text.text() : ((Value.Flag) value).flag();
        return operator.holds(read.equals(literal) ? 0 : 1);
    }

    private Object read(String field) {
        return type.field(field)
                .orElseThrow(() -> new IllegalArgumentException(type.name() + " has no field \"" + field + "\""))
                .read(fact);
    }
}
