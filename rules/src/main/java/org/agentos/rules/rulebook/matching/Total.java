package org.agentos.rules.rulebook.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Operator;

/**
 * Numbers gathered from facts. Sums are exact (each number counts as the shortest decimal that denotes it), so that the order of
 * facts never matters and 0.1 + 0.2 is 0.3.
 */
public final class Total {

    private int count;
    private BigDecimal sum = BigDecimal.ZERO;
    private Optional<BigDecimal> least = Optional.empty();
    private Optional<BigDecimal> greatest = Optional.empty();

    /** The numbers in a field of facts; only their count if the field is empty. */
    public static Total of(Collection<Fact> facts, String field) {
        Total total = new Total();
        for (Fact fact : facts) {
            total.add(
                    field.isEmpty()
                            ? 0
                            : (Number) FactRegistry.standard().of(fact).read(field, fact));
        }
        return total;
    }

    public void add(Number number) {
        BigDecimal exact =
                number instanceof Integer whole ? BigDecimal.valueOf(whole) : BigDecimal.valueOf(number.doubleValue());
        count++;
        sum = sum.add(exact);
        least = Optional.of(least.map(exact::min).orElse(exact));
        greatest = Optional.of(greatest.map(exact::max).orElse(exact));
    }

    /** The number that an aggregate makes of them; the least, greatest and average of none do not exist. */
    public Optional<BigDecimal> value(Aggregate aggregate) {
        return switch (aggregate) {
            case COUNT -> Optional.of(BigDecimal.valueOf(count));
            case SUM -> Optional.of(sum);
            case MIN -> least;
            case MAX -> greatest;
            case AVERAGE ->
                count == 0
                        ? Optional.empty()
                        : Optional.of(sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64));
        };
    }

    /** Whether the number compares so; never, if it does not exist. */
    public boolean holds(Aggregate aggregate, Operator operator, BigDecimal other) {
        if (aggregate == Aggregate.AVERAGE) {
            return count > 0 && operator.holds(sum.compareTo(other.multiply(BigDecimal.valueOf(count))));
        }
        return value(aggregate)
                .map(value -> operator.holds(value.compareTo(other)))
                .orElse(false);
    }
}
