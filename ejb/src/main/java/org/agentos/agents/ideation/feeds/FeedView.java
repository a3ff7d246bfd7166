package org.agentos.agents.ideation.feeds;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A source of market signals.
 *
 * @param url empty for the feed that ships
 * @param builtIn the feed that ships, with invented stories
 * @param lastError why the last fetch failed, if it did
 * @param items how many of its items are kept
 */
public record FeedView(
        UUID id,
        String title,
        Optional<String> url,
        boolean builtIn,
        Optional<Instant> lastFetchedAt,
        Optional<String> lastError,
        int items) {}
