package org.agentos.knowledge.meaning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An index of vectors by cosine similarity. Thread-safe. Eventually consistent: what was put may be found a little later. */
public interface VectorIndex {

    /** Puts all chunks of one version, over those it had. */
    void put(List<IndexedChunk> chunks) throws VectorIndexAway;

    /** The nearest chunks, nearest first. */
    List<Match> nearest(float[] vector, Filter filter, int count) throws VectorIndexAway;

    /**
     * A part of a version's text.
     *
     * @param number 0 for the first of its version
     * @param start in Unicode code points of the headline, a blank line and the text together
     */
    record IndexedChunk(
            UUID contentVersionId,
            UUID contentId,
            UUID missionId,
            String title,
            String channel,
            String verdict,
            Instant publishedAt,
            int number,
            int start,
            int end,
            float[] vector) {}

    /** What chunks must be like. */
    record Filter(Optional<String> channel, Optional<String> verdict, Optional<Instant> from, Optional<Instant> to) {}

    /**
     * A chunk that was found.
     *
     * @param score cosine similarity, -1..1
     */
    record Match(UUID contentVersionId, int start, int end, double score) {}
}
