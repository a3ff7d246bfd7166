package org.agentos.knowledge;

import java.time.Instant;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param q in words; nothing lists the newest
 * @param from published then or later
 * @param to published before
 * @param cursor of the page before
 * @param limit 1..100
 */
public record LibraryQuery(
        Optional<String> q,
        Optional<String> channel,
        Optional<String> verdict,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> cursor,
        int limit) {

    /** The question, if it has one. */
    Optional<String> question() {
        return q.map(String::strip).filter(words -> !words.isEmpty());
    }
}
