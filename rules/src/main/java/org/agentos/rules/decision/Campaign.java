package org.agentos.rules.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * A campaign that content belongs to.
 *
 * @param starts when it begins; {@link #ALWAYS} when it has no beginning
 * @param ends when it ends; {@link #NEVER} when it has no end
 */
public record Campaign(String id, String name, Instant starts, Instant ends) {

    public static final Instant ALWAYS = Instant.parse("0001-01-01T00:00:00Z");
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    public Campaign {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(ends, "ends");
    }
}
