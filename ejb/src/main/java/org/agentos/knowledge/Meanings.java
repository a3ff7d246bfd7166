package org.agentos.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.knowledge.Embedder.EmbeddedPart;
import org.agentos.knowledge.VectorIndex.Filter;
import org.agentos.knowledge.VectorIndex.Match;

/** Text by its meaning: embedded here, kept and found by the vector index. */
@ApplicationScoped
public class Meanings {

    /** Chunks asked for each entry wanted: a long text has several near ones. */
    private static final int CHUNKS_PER_ENTRY = 4;

    private static final int MOST_CHUNKS = 4_000;

    @Inject
    @Any
    Instance<Embedder> embedder;

    @Inject
    VectorIndex index;

    public void put(LibraryEntry entry) throws VectorIndexAway {
        index.put(entry.chunks(embed(entry.meaning())));
    }

    /** The best chunk of each of the nearest versions, nearest first. */
    public List<Match> nearest(String question, Filter filter, int count) throws VectorIndexAway {
        float[] vector = embed(question).get(0).vector();
        int chunks = Math.min(MOST_CHUNKS, count * CHUNKS_PER_ENTRY);
        Map<UUID, Match> best = new LinkedHashMap<>();
        index.nearest(vector, filter, chunks).forEach(match -> best.putIfAbsent(match.contentVersionId(), match));
        return best.values().stream().limit(count).toList();
    }

    private List<EmbeddedPart> embed(String text) throws VectorIndexAway {
        if (!embedder.isResolvable()) {
            throw new VectorIndexAway("This installation has no embedding model.");
        }
        List<EmbeddedPart> parts = embedder.get().embed(text);
        if (parts.isEmpty()) {
            throw new VectorIndexAway("The embedding model read nothing in the text.");
        }
        return parts;
    }
}
