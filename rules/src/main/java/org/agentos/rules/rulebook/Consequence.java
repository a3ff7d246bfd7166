package org.agentos.rules.rulebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;
import org.agentos.rules.rulebook.condition.Numbers;

/** What a fired rule adds to the decision. */
public sealed interface Consequence {

    /**
     * Something is wrong.
     *
     * @param message a sentence; <code>{finding.excerpt}</code> stands for the values of a field of the matched facts,
     *     <code>{finding.count}</code> for how many there are
     * @param remedy what to do about it; may be empty
     */
    record Violation(Effect effect, String message, String remedy) implements Consequence {
        public Violation {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    /** Moves a score by a constant, once per decision: negative is worse for compliance and brand, positive for risk. */
    record Points(Dimension dimension, int points) implements Consequence {
        public Points {
            Objects.requireNonNull(dimension, "dimension");
        }
    }

    /**
     * Moves a score by a number that grows with what matched: {@code constant + factor x number}, rounded to the nearest whole number
     * (halves away from zero) and held within {@value #MOST} either way.
     */
    record ScaledPoints(Dimension dimension, BigDecimal constant, BigDecimal factor, BoundNumber number)
            implements Consequence {

        public static final int MOST = 100;

        public ScaledPoints {
            Objects.requireNonNull(dimension, "dimension");
            constant = Numbers.bounded(constant);
            factor = Numbers.bounded(factor);
            Objects.requireNonNull(number, "number");
        }

        /** The points for a value of the number. */
        public int points(BigDecimal value) {
            BigDecimal most = BigDecimal.valueOf(MOST);
            return constant.add(factor.multiply(value))
                    .max(most.negate())
                    .min(most)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
    }

    /**
     * A number made of the facts that matched under a name.
     *
     * @param field a field of the facts; empty for {@link Aggregate#COUNT}
     */
    record BoundNumber(Aggregate aggregate, String alias, String field) {
        public BoundNumber {
            Objects.requireNonNull(aggregate, "aggregate");
            Objects.requireNonNull(alias, "alias");
            Objects.requireNonNull(field, "field");
        }
    }

    /** Something must be done, or someone must look. */
    record Require(Obligation.Kind kind, String value) implements Consequence {
        public Require {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(value, "value");
        }
    }
}
