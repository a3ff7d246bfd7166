package org.agentos.rules.scenario;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.agentos.rules.decision.Subject;

/**
 * A content and what is expected of its decision.
 *
 * @param id in lower case with dashes, unique in its document
 * @param title a sentence, such as <q>A paid post without a disclosure is held</q>
 * @param at the moment that says which rules are in effect; that of the run when empty
 */
public record Scenario(String id, String title, Subject content, Optional<Instant> at, Expectation expectation) {

    public Scenario {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(expectation, "expectation");
    }
}
