package org.agentos.governance.rulebooks.nodes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A server and what it decides by.
 *
 * @param revision what it holds; empty while it starts
 * @param problem why it does not hold what is in force; empty when it does
 */
public record NodeView(
        UUID id,
        String host,
        State state,
        Optional<String> revision,
        Instant startedAt,
        Instant seenAt,
        Optional<String> problem) {

    /** How far it follows. */
    public enum State {
        /** Decides by the rulebook in force. */
        HOLDS,
        /** Answers decisions with 503 until it holds the rulebook in force. */
        BEHIND,
        /** Was not heard of for some seconds. */
        GONE
    }
}
