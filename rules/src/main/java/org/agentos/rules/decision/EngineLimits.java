package org.agentos.rules.decision;

import java.time.Duration;
import java.util.Objects;

/**
 * How long and how much the engine may work.
 *
 * @param compilation longest time to compile a rulebook
 * @param firings most firings in one decision; more is a fault, and blocks
 */
public record EngineLimits(Duration compilation, int firings) {

    public EngineLimits {
        Objects.requireNonNull(compilation, "compilation");
        if (compilation.isNegative() || compilation.isZero() || firings < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** Two minutes to compile, 20,000 firings. */
    public static EngineLimits standard() {
        return new EngineLimits(Duration.ofMinutes(2), 20_000);
    }
}
