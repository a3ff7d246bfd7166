package org.agentos.rules.rulebook.analysis.choosing;

import java.util.Objects;
import org.agentos.rules.rulebook.condition.Constraint;

/**
 * One test of one field.
 *
 * @param holds whether it must hold, or must not
 */
record Atom(Constraint test, boolean holds) {

    Atom {
        Objects.requireNonNull(test, "test");
    }

    String field() {
        if (test instanceof Constraint.Compare compare) {
            return compare.field();
        }
        if (test instanceof Constraint.Between between) {
            return between.field();
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return oneOf.field();
        }
        if (test instanceof Constraint.Text text) {
            return text.field();
        }
        if (test instanceof Constraint.Matches matches) {
            return matches.field();
        }
        if (test instanceof Constraint.InList list) {
            return list.field();
        }
        if (test instanceof Constraint.ContainsWordOf words) {
            return words.field();
        }
        if (test instanceof Constraint.Within within) {
            return within.field();
        }
        return ((Constraint.Reference) test).field();
    }
}
