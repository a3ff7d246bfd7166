package org.agentos.rules.decision;

import java.time.Duration;
import java.util.Objects;

/**
 * How long and how much the engine may work.
 *
 * @param compilation longest time to compile a rulebook
 * @param firings most firings in one decision; more is a fault, and blocks
 * @param evaluation longest time for the rules of one decision; longer is a fault, and blocks
 */
public record EngineLimits(Duration compilation, int firings, Duration evaluation) {

    public EngineLimits {
        Objects.requireNonNull(compilation, "compilation");
        Objects.requireNonNull(evaluation, "evaluation");
        boolean timeless = compilation.isNegative() || compilation.isZero() || evaluation.isNegative();
        if (timeless || evaluation.isZero() || firings < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** With five seconds for an evaluation. */
    public EngineLimits(Duration compilation, int firings) {
        this(compilation, firings, Duration.ofSeconds(5));
    }

    /** Two minutes to compile, 20,000 firings, five seconds to evaluate. */
    public static EngineLimits standard() {
        return new EngineLimits(Duration.ofMinutes(2), 20_000);
    }
}
