package org.agentos.rules.rulebook.compilation;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.matching.Total;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Lets compiled rules gather numbers exactly; the functions of Drools add in floating point, so that order would matter. */
public final class Totals implements AccumulateFunction<Totals.Numbers> {

    /** The numbers of the facts that match. */
    public static final class Numbers implements Serializable {

        private static final long serialVersionUID = 1L;

        private final List<Number> numbers = new ArrayList<>();
    }

    /** Called by compiled rules with a result of theirs: whether an aggregate of it compares so with a literal. */
    public static boolean holds(Object result, String aggregate, String operator, String literal) {
        Total total = new Total();
        ((Numbers) result).numbers.forEach(total::add);
        return total.holds(Aggregate.valueOf(aggregate), Operator.valueOf(operator), new BigDecimal(literal));
    }

    @Override
    public Numbers createContext() {
        return new Numbers();
    }

    @Override
    public void init(Numbers context) {
        context.numbers.clear();
    }

    @Override
    public void accumulate(Numbers context, Object value) {
        context.numbers.add((Number) value);
    }

    @Override
    public void reverse(Numbers context, Object value) {
        context.numbers.remove(value);
    }

    @Override
    public Object getResult(Numbers context) {
        return context;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return Object.class; // a more exact type is seen by some of Drools' generators only
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // has no state
    }

    @Override
    public void readExternal(ObjectInput in) {
        // has no state
    }
}
