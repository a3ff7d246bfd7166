package org.agentos.rules.rulebook.analysis.solving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.Product;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.condition.Value;

/**
 * A condition multiplied out: it holds only if all requirements of a branch are met. Joins are loosened, as a requirement that refers
 * to another fact is kept without that, or left out where it limits; so branches may allow too much and never too little.
 */
final class Branches {

    private static final int MOST = 300;

    private Branches() {}

    /**
     * What has to hold together: of each part one of its branches. Empty when a part has too many branches. The parts with the fewest
     * come first.
     */
    static Optional<List<List<List<Requirement>>>> of(Condition condition) {
        List<List<List<Requirement>>> parts = new ArrayList<>();
        collect(condition, false, parts);
        parts.sort(Comparator.comparingInt(List::size));
        boolean few = parts.stream().allMatch(branches -> branches.size() <= MOST);
        return few ? Optional.of(parts) : Optional.empty();
    }

    private static void collect(Condition condition, boolean negated, List<List<List<Requirement>>> parts) {
        if (condition instanceof Condition.Not not) {
            collect(not.condition(), !negated, parts);
        } else if (condition instanceof Condition.AllOf all && !negated) {
            all.conditions().forEach(part -> collect(part, false, parts));
        } else if (condition instanceof Condition.AnyOf any && negated) {
            any.conditions().forEach(part -> collect(part, true, parts));
        } else {
            parts.add(branches(condition, negated));
        }
    }

    private static List<List<Requirement>> branches(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not not) {
            return branches(not.condition(), !negated);
        }
        if (condition instanceof Condition.AllOf all) {
            return negated ? sum(all.conditions(), true) : product(all.conditions(), false);
        }
        if (condition instanceof Condition.AnyOf any) {
            return negated ? product(any.conditions(), true) : sum(any.conditions(), false);
        }
        return simple(condition, negated);
    }

    private static List<List<Requirement>> simple(Condition condition, boolean negated) {
        if (condition instanceof Condition.Exists exists) {
            return counted(exists.pattern(), Operator.AT_LEAST, BigDecimal.ONE, negated);
        }
        if (condition instanceof Condition.None none) {
            return counted(none.pattern(), Operator.AT_LEAST, BigDecimal.ONE, !negated);
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return counted(atLeast.pattern(), Operator.AT_LEAST, BigDecimal.valueOf(atLeast.number()), negated);
        }
        Condition.Compare compare = (Condition.Compare) condition;
        return compare.aggregate() == Aggregate.COUNT
                ? counted(compare.pattern(), compare.operator(), compare.value(), negated)
                : aggregated(compare, negated);
    }

    private static List<List<Requirement>> counted(
            Pattern pattern, Operator operator, BigDecimal number, boolean negated) {
        int floor = number.max(BigDecimal.valueOf(-2))
                .min(BigDecimal.valueOf(1_000_000))
                .setScale(0, RoundingMode.FLOOR)
                .intValue();
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (negated ? operator.negated() : operator) {
            case AT_LEAST -> range(pattern, whole ? floor : floor + 1, Requirement.ANY_NUMBER);
            case GREATER_THAN -> range(pattern, floor + 1, Requirement.ANY_NUMBER);
            case AT_MOST -> range(pattern, 0, floor);
            case LESS_THAN -> range(pattern, 0, whole ? floor - 1 : floor);
            case EQUALS -> whole ? range(pattern, floor, floor) : List.of();
            case NOT_EQUALS -> {
                List<List<Requirement>> both = new ArrayList<>(range(pattern, 0, whole ? floor - 1 : floor));
                both.addAll(range(pattern, floor + 1, Requirement.ANY_NUMBER));
                yield both;
            }
        };
    }

    private static List<List<Requirement>> range(Pattern pattern, int least, int most) {
        if (most < 0) {
            return List.of();
        }
        List<Requirement> requirements = new ArrayList<>();
        boolean refers = References.in(pattern).findAny().isPresent();
        if (least > 0) {
            requirements.add(Requirement.atLeast(least, pattern));
        }
        if (most < Requirement.ANY_NUMBER && !refers) {
            requirements.add(Requirement.atMost(most, pattern));
        }
        return List.of(requirements);
    }

    private static List<List<Requirement>> aggregated(Condition.Compare compare, boolean negated) {
        Operator operator = negated ? compare.operator().negated() : compare.operator();
        List<Constraint> where = new ArrayList<>(compare.pattern().where());
        where.add(new Constraint.Compare(compare.field(), operator, new Value.Numeral(compare.value())));
        Pattern fitting =
                new Pattern(compare.pattern().fact(), compare.pattern().as(), where);
        boolean defined = compare.aggregate().definedForNone();
        List<List<Requirement>> branches = new ArrayList<>();
        if (defined || negated) {
            branches.add(defined ? List.of() : range(compare.pattern(), 0, 0).get(0));
        }
        List<Requirement> some = new ArrayList<>(List.of(Requirement.guess(fitting)));
        if (!defined) {
            some.add(Requirement.atLeast(1, compare.pattern()));
        }
        branches.add(some);
        return branches;
    }

    private static List<List<Requirement>> sum(List<Condition> conditions, boolean negated) {
        List<List<Requirement>> sum = new ArrayList<>();
        for (Condition condition : conditions) {
            if (sum.size() <= MOST) {
                sum.addAll(branches(condition, negated));
            }
        }
        return sum;
    }

    private static List<List<Requirement>> product(List<Condition> conditions, boolean negated) {
        List<List<Requirement>> product = List.of(List.of());
        for (Condition condition : conditions) {
            product = Product.of(product, branches(condition, negated), MOST);
        }
        return product;
    }
}
