package org.agentos.rules.rulebook.admission;

import java.util.List;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.References;

/** How many conjunctions a condition becomes when its or-parts are multiplied out; counted, not built. */
final class Alternatives {

    private static final long MANY = 1_000_000;

    private Alternatives() {}

    static long count(Condition condition) {
        return count(condition, false);
    }

    private static long count(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not not) {
            return count(not.condition(), !negated);
        }
        if (condition instanceof Condition.AllOf all) {
            boolean whole = negated && References.joined(all.conditions());
            return negated && !whole ? sum(all.conditions(), true) : product(all.conditions(), false);
        }
        if (condition instanceof Condition.AnyOf any) {
            return negated ? product(any.conditions(), true) : sum(any.conditions(), false);
        }
        boolean undefined = condition instanceof Condition.Compare compare
                && !compare.aggregate().definedForNone();
        return negated && undefined ? 2 : 1;
    }

    private static long sum(List<Condition> conditions, boolean negated) {
        return conditions.stream().mapToLong(part -> count(part, negated)).reduce(0, (a, b) -> Math.min(MANY, a + b));
    }

    private static long product(List<Condition> conditions, boolean negated) {
        return conditions.stream().mapToLong(part -> count(part, negated)).reduce(1, (a, b) -> Math.min(MANY, a * b));
    }
}
