package org.agentos.rules.rulebook.analysis.choosing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Value;

/**
 * Numbers that meet atoms. What the atoms name cuts the line into points and gaps; a number of each that meets all of them is as good
 * as any other, so that nothing is missed.
 */
final class NumberChoice {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private NumberChoice() {}

    static Choice of(List<Atom> atoms, boolean whole) {
        List<Object> values = new ArrayList<>();
        for (BigDecimal candidate : candidates(named(atoms), whole)) {
            boolean fits =
                    (!whole || candidate.signum() >= 0) && atoms.stream().allMatch(atom -> holds(atom, candidate));
            if (fits) {
                values.add(whole ? (Object) candidate.intValueExact() : (Object) candidate.doubleValue());
            }
        }
        return new Choice(values, true);
    }

    private static TreeSet<BigDecimal> named(List<Atom> atoms) {
        TreeSet<BigDecimal> named = new TreeSet<>();
        for (Atom atom : atoms) {
            if (atom.test() instanceof Constraint.Compare compare && compare.value() instanceof Value.Numeral numeral) {
                named.add(numeral.number());
            } else if (atom.test() instanceof Constraint.OneOf oneOf) {
                oneOf.values().stream()
                        .filter(Value.Numeral.class::isInstance)
                        .forEach(value -> named.add(((Value.Numeral) value).number()));
            }
        }
        return named;
    }

    private static List<BigDecimal> candidates(TreeSet<BigDecimal> named, boolean whole) {
        if (named.isEmpty()) {
            return List.of(BigDecimal.ZERO);
        }
        List<BigDecimal> candidates = new ArrayList<>(named);
        BigDecimal before = named.first().subtract(BigDecimal.ONE);
        candidates.add(before);
        for (BigDecimal number : named) {
            candidates.add(
                    whole ? number.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE) : between(before, number));
            before = number;
        }
        candidates.add(BigDecimal.ONE); // the most that a share or a confidence can be
        candidates.add(named.last().add(BigDecimal.ONE));
        candidates.add(BigDecimal.ZERO);
        return candidates.stream()
                .map(number -> whole ? number.setScale(0, RoundingMode.CEILING) : number)
                .filter(number -> !whole || number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .distinct()
                .toList();
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high) {
        return low.add(high).divide(TWO);
    }

    private static boolean holds(Atom atom, BigDecimal number) {
        if (atom.test() instanceof Constraint.Compare compare && compare.value() instanceof Value.Numeral numeral) {
            return compare.operator().holds(number.compareTo(numeral.number()));
        }
        if (atom.test() instanceof Constraint.OneOf oneOf) {
            boolean among = oneOf.values().stream()
                    .anyMatch(value -> value instanceof Value.Numeral numeral
                            && Operator.EQUALS.holds(number.compareTo(numeral.number())));
            return among == atom.holds();
        }
        return true;
    }
}
