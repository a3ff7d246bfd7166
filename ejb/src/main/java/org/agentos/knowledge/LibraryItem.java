package org.agentos.knowledge;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A published version.
 *
 * @param excerpt the part of its text that answers the question best
 * @param score cosine similarity of the best chunk, when it was found by meaning
 */
public record LibraryItem(
        UUID contentId,
        UUID contentVersionId,
        UUID missionId,
        String headline,
        String excerpt,
        String channel,
        String verdict,
        Optional<Double> score,
        Optional<String> imageUrl,
        Optional<String> imageAlt,
        String publicationUrl,
        boolean simulated,
        Instant publishedAt) {}
