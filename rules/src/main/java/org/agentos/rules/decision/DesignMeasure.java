package org.agentos.rules.decision;

import java.util.Objects;

/**
 * A number measured from the bytes of a design, never taken from whoever made it.
 *
 * @param part such as {@code media/0}
 * @param name {@code palette.share} (0..1), {@code contrast.min} (WCAG ratio 1..21), {@code logo.clear-space} (0..1),
 *     {@code text.overflow} (0 or 1), {@code pixels.width}, {@code pixels.height}
 */
public record DesignMeasure(String part, String name, double value) {

    public DesignMeasure {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(name, "name");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a measure is a finite number, not " + value);
        }
    }
}
