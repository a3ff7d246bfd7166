package org.agentos.rules.rulebook.analysis.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Product;
import org.agentos.rules.rulebook.condition.Value;

/** Constraints multiplied out: a fact meets them if it meets all atoms of a box. */
final class Boxes {

    private static final int MOST = 400;

    private Boxes() {}

    /** The boxes of facts that meet constraints and do not meet any of some other lists; empty when there are too many. */
    static Optional<List<List<Atom>>> of(List<Constraint> where, List<List<Constraint>> without) {
        List<Constraint> all = new ArrayList<>(where);
        without.forEach(other -> all.add(new Constraint.Not(new Constraint.AllOf(other))));
        List<List<Atom>> boxes = product(all, false);
        return boxes.size() > MOST ? Optional.empty() : Optional.of(boxes);
    }

    private static List<List<Atom>> boxes(Constraint constraint, boolean negated) {
        if (constraint instanceof Constraint.Not not) {
            return boxes(not.constraint(), !negated);
        }
        if (constraint instanceof Constraint.AllOf all) {
            return negated ? sum(all.constraints(), true) : product(all.constraints(), false);
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return negated ? product(any.constraints(), true) : sum(any.constraints(), false);
        }
        if (constraint instanceof Constraint.Between between) {
            Constraint least =
                    new Constraint.Compare(between.field(), Operator.AT_LEAST, new Value.Numeral(between.min()));
            Constraint most =
                    new Constraint.Compare(between.field(), Operator.AT_MOST, new Value.Numeral(between.max()));
            return boxes(new Constraint.AllOf(List.of(least, most)), negated);
        }
        if (constraint instanceof Constraint.Compare compare && negated) {
            return List.of(List.of(new Atom(
                    new Constraint.Compare(compare.field(), compare.operator().negated(), compare.value()), true)));
        }
        return List.of(List.of(new Atom(constraint, !negated)));
    }

    private static List<List<Atom>> sum(List<Constraint> constraints, boolean negated) {
        List<List<Atom>> sum = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (sum.size() <= MOST) {
                sum.addAll(boxes(constraint, negated));
            }
        }
        return sum;
    }

    private static List<List<Atom>> product(List<Constraint> constraints, boolean negated) {
        List<List<Atom>> product = List.of(List.of());
        for (Constraint constraint : constraints) {
            product = Product.of(product, boxes(constraint, negated), MOST);
        }
        return product;
    }
}
