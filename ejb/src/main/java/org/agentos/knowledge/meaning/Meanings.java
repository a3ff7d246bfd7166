package org.agentos.knowledge.meaning;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.agentos.knowledge.meaning.VectorIndex.Filter;
import org.agentos.knowledge.meaning.VectorIndex.IndexedChunk;
import org.agentos.knowledge.meaning.VectorIndex.Match;
import org.agentos.rules.embedding.Chunk;
import org.agentos.rules.embedding.Embedding;

/** Text by its meaning: embedded here, kept and found by the vector index. The model is loaded at first use, once. */
@ApplicationScoped
public class Meanings {

    /** Chunks asked for each entry wanted: a long text has several near ones. */
    private static final int CHUNKS_PER_ENTRY = 4;

    private static final int MOST_CHUNKS = 4_000;

    @Inject
    VectorIndex index;

    private Optional<Embedding> model = Optional.empty();

    /** Puts every chunk of a text, each as it is to be indexed; a text without words has none, and is found by its date only. */
    public void put(String text, Function<List<Chunk>, List<IndexedChunk>> named) throws VectorIndexAway {
        List<Chunk> chunks = model().embed(text);
        if (!chunks.isEmpty()) {
            index.put(named.apply(chunks));
        }
    }

    /** The best chunk of each of the nearest versions, nearest first. */
    public List<Match> nearest(String question, Filter filter, int count) throws VectorIndexAway {
        List<Chunk> asked = model().embed(question);
        if (asked.isEmpty()) {
            return List.of();
        }
        int chunks = Math.min(MOST_CHUNKS, count * CHUNKS_PER_ENTRY);
        Map<UUID, Match> best = new LinkedHashMap<>();
        index.nearest(asked.get(0).vector(), filter, chunks)
                .forEach(match -> best.putIfAbsent(match.contentVersionId(), match));
        return best.values().stream().limit(count).toList();
    }

    @PreDestroy
    synchronized void close() {
        model.ifPresent(Embedding::close);
        model = Optional.empty();
    }

    private synchronized Embedding model() throws VectorIndexAway {
        try {
            if (model.isEmpty()) {
                model = Optional.of(Embedding.load());
            }
            return model.get();
        } catch (IllegalStateException e) {
            throw new VectorIndexAway("Meaning cannot be computed: " + e.getMessage(), e);
        }
    }
}
