package org.agentos.rules.rulebook.compilation;

import java.time.Duration;
import java.util.Objects;

/**
 * How far an evaluation may go.
 *
 * @param firings most firings
 * @param time longest time, from the first firing on
 */
public record FiringLimits(int firings, Duration time) {

    public FiringLimits {
        Objects.requireNonNull(time, "time");
    }
}
