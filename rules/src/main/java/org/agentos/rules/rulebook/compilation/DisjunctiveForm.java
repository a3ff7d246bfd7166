package org.agentos.rules.rulebook.compilation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Condition.Compare;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Product;
import org.agentos.rules.rulebook.condition.References;

/**
 * A condition as alternatives, each a list of literals that must all hold; negations are pushed into them, but not into groups whose
 * parts refer to each other: those stay whole.
 */
final class DisjunctiveForm {

    private int facts;

    private DisjunctiveForm() {}

    static List<List<Literal>> of(Condition condition) {
        return new DisjunctiveForm().of(condition, false, Map.of());
    }

    private List<List<Literal>> of(Condition condition, boolean negated, Map<String, String> scope) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), !negated, scope);
        }
        if (condition instanceof Condition.AllOf all) {
            if (!negated) {
                return product(all.conditions(), false, scope);
            }
            return References.joined(all.conditions())
                    ? List.of(absent(product(all.conditions(), false, scope)))
                    : sum(all.conditions(), true, scope);
        }
        if (condition instanceof Condition.AnyOf any) {
            return negated ? product(any.conditions(), true, scope) : sum(any.conditions(), false, scope);
        }
        return negated ? opposite(condition, scope) : List.of(List.of(plain(condition, scope)));
    }

    private static List<Literal> absent(List<List<Literal>> alternatives) {
        return alternatives.stream().<Literal>map(Literal.Absent::new).toList();
    }

    private List<List<Literal>> sum(List<Condition> conditions, boolean negated, Map<String, String> scope) {
        return conditions.stream()
                .flatMap(part -> of(part, negated, scope).stream())
                .toList();
    }

    /** Multiplies out; what a positive part finds is in the scope of those after it. */
    private List<List<Literal>> product(List<Condition> conditions, boolean negated, Map<String, String> outer) {
        Map<String, String> scope = new HashMap<>(outer);
        List<List<Literal>> result = List.of(List.of());
        for (Condition part : conditions) {
            List<List<Literal>> alternatives = of(part, negated, scope);
            if (!negated && part instanceof Condition.Exists exists) {
                scope.put(
                        exists.pattern().as(),
                        ((Literal.Plain) alternatives.get(0).get(0)).variable());
            }
            result = Product.of(result, alternatives, Integer.MAX_VALUE);
        }
        return result;
    }

    private Literal plain(Condition condition, Map<String, String> scope) {
        return new Literal.Plain(condition, "f" + facts++, scope);
    }

    private List<List<Literal>> opposite(Condition plain, Map<String, String> scope) {
        if (plain instanceof Condition.Exists exists) {
            return alternative(new Condition.None(exists.pattern()), scope);
        }
        if (plain instanceof Condition.None none) {
            return alternative(new Condition.Exists(none.pattern()), scope);
        }
        if (plain instanceof Condition.AtLeast atLeast) {
            BigDecimal number = BigDecimal.valueOf(atLeast.number());
            return alternative(new Compare(Aggregate.COUNT, atLeast.pattern(), "", Operator.LESS_THAN, number), scope);
        }
        Compare compare = (Compare) plain;
        Condition opposite = new Compare(
                compare.aggregate(),
                compare.pattern(),
                compare.field(),
                compare.operator().negated(),
                compare.value());
        return compare.aggregate().definedForNone()
                ? alternative(opposite, scope)
                : List.of(
                        List.of(plain(opposite, scope)), List.of(plain(new Condition.None(compare.pattern()), scope)));
    }

    private List<List<Literal>> alternative(Condition condition, Map<String, String> scope) {
        return List.of(List.of(plain(condition, scope)));
    }
}
