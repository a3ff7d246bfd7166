package org.agentos.orchestration.tasks;

import java.util.Objects;

/**
 * What a reviewer decides.
 *
 * @param outcome {@code approve}, {@code reject} or {@code request-changes}
 * @param digest of the version that was seen
 * @param comment needed unless the outcome is approve
 */
public record Review(String outcome, String digest, String comment) {

    /** What a client leaves out is empty. */
    public Review {
        outcome = Objects.requireNonNullElse(outcome, "");
        digest = Objects.requireNonNullElse(digest, "");
        comment = Objects.requireNonNullElse(comment, "");
    }
}
