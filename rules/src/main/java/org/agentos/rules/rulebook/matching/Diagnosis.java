package org.agentos.rules.rulebook.matching;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;

/**
 * How a condition fared.
 *
 * @param parts how its parts fared; of parts that refer to each other, with the facts that get furthest
 * @param matched the facts that meet its pattern, if it has one
 * @param nearest the fact that comes nearest to its pattern when none meets it
 * @param number what a count or another aggregate came to, if it exists
 */
public record Diagnosis(
        Condition condition,
        boolean holds,
        List<Diagnosis> parts,
        List<Fact> matched,
        Optional<NearMiss> nearest,
        Optional<BigDecimal> number) {

    /** A fact and the constraints that it does not meet. */
    public record NearMiss(Fact fact, List<Constraint> failed) {
        public NearMiss {
            Objects.requireNonNull(fact, "fact");
            failed = List.copyOf(failed);
        }
    }

    public Diagnosis {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(nearest, "nearest");
        Objects.requireNonNull(number, "number");
        parts = List.copyOf(parts);
        matched = List.copyOf(matched);
    }
}
