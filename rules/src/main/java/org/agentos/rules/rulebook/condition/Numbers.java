package org.agentos.rules.rulebook.condition;

import java.math.BigDecimal;

/** The numbers that a rule may hold: few enough digits that a double tells them apart and no notation can blow them up. */
public final class Numbers {

    private static final int DIGITS_BEFORE_POINT = 12;
    private static final int DIGITS_AFTER_POINT = 6;

    private Numbers() {}

    /** Whether a rule may hold the number. */
    public static boolean inBounds(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() <= DIGITS_AFTER_POINT
                && (long) stripped.precision() - stripped.scale() <= DIGITS_BEFORE_POINT;
    }

    /**
     * The number without trailing zeros, so that equal numbers are equal values.
     *
     * @throws IllegalArgumentException if a rule may not hold it
     */
    public static BigDecimal bounded(BigDecimal number) {
        if (!inBounds(number)) {
            throw new IllegalArgumentException("a number in a rule has at most " + DIGITS_BEFORE_POINT
                    + " digits before the point and " + DIGITS_AFTER_POINT + " after it");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
