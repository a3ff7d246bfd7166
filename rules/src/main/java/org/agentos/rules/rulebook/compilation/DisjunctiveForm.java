package org.agentos.rules.rulebook.compilation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Condition.Compare;
import org.agentos.rules.rulebook.condition.Operator;

/** A condition as alternatives, each a list of plain conditions that must all hold; negations are pushed into them. */
final class DisjunctiveForm {

    private DisjunctiveForm() {}

    static List<List<Condition>> of(Condition condition) {
        return of(condition, false);
    }

    private static List<List<Condition>> of(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), !negated);
        }
        if (condition instanceof Condition.AllOf all) {
            return negated ? sum(all.conditions(), true) : product(all.conditions(), false);
        }
        if (condition instanceof Condition.AnyOf any) {
            return negated ? product(any.conditions(), true) : sum(any.conditions(), false);
        }
        return negated ? opposite(condition) : List.of(List.of(condition));
    }

    private static List<List<Condition>> sum(List<Condition> conditions, boolean negated) {
        return conditions.stream().flatMap(part -> of(part, negated).stream()).toList();
    }

    private static List<List<Condition>> product(List<Condition> conditions, boolean negated) {
        List<List<Condition>> result = List.of(List.of());
        for (Condition part : conditions) {
            List<List<Condition>> longer = new ArrayList<>();
            for (List<Condition> left : result) {
                for (List<Condition> right : of(part, negated)) {
                    List<Condition> both = new ArrayList<>(left);
                    both.addAll(right);
                    longer.add(both);
                }
            }
            result = longer;
        }
        return result;
    }

    private static List<List<Condition>> opposite(Condition plain) {
        if (plain instanceof Condition.Exists exists) {
            return List.of(List.of(new Condition.None(exists.pattern())));
        }
        if (plain instanceof Condition.None none) {
            return List.of(List.of(new Condition.Exists(none.pattern())));
        }
        if (plain instanceof Condition.AtLeast atLeast) {
            BigDecimal number = BigDecimal.valueOf(atLeast.number());
            return List.of(List.of(new Compare(Aggregate.COUNT, atLeast.pattern(), "", Operator.LESS_THAN, number)));
        }
        Compare compare = (Compare) plain;
        Condition opposite = new Compare(
                compare.aggregate(),
                compare.pattern(),
                compare.field(),
                compare.operator().negated(),
                compare.value());
        return compare.aggregate().definedForNone()
                ? List.of(List.of(opposite))
                : List.of(List.of(opposite), List.of(new Condition.None(compare.pattern())));
    }
}
