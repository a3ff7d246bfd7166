package org.agentos.rules.rulebook.analysis.solving;

import java.util.Objects;
import org.agentos.rules.rulebook.condition.Pattern;

/**
 * How many facts of a pattern there must be.
 *
 * @param most {@link #ANY_NUMBER} without a limit
 * @param certain whether nothing else will do; otherwise it is a guess that helps to find facts, and proves nothing
 */
record Requirement(Pattern pattern, int least, int most, boolean certain) {

    static final int ANY_NUMBER = Integer.MAX_VALUE;

    Requirement {
        Objects.requireNonNull(pattern, "pattern");
    }

    static Requirement atLeast(int number, Pattern pattern) {
        return new Requirement(pattern, number, ANY_NUMBER, true);
    }

    static Requirement atMost(int number, Pattern pattern) {
        return new Requirement(pattern, 0, number, true);
    }

    static Requirement guess(Pattern pattern) {
        return new Requirement(pattern, 1, ANY_NUMBER, false);
    }

    boolean forbids() {
        return most == 0;
    }

    /** The pattern without what refers to other facts. */
    Pattern loosened() {
        return new Pattern(
                pattern.fact(),
                pattern.as(),
                pattern.where().stream()
                        .filter(constraint -> !constraint.refers())
                        .toList());
    }
}
