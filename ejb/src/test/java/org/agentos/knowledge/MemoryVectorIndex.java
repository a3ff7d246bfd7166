package org.agentos.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agentos.knowledge.meaning.VectorIndex;
import org.agentos.knowledge.meaning.VectorIndexAway;

/** A vector index in memory, exact, that can be switched off. */
final class MemoryVectorIndex implements VectorIndex {

    private final List<IndexedChunk> chunks = new ArrayList<>();
    private boolean away;

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    List<IndexedChunk> chunks() {
        return chunks;
    }

    @Override
    public void put(List<IndexedChunk> added) throws VectorIndexAway {
        answer();
        chunks.addAll(added);
    }

    @Override
    public List<Match> nearest(float[] vector, Filter filter, int count) throws VectorIndexAway {
        answer();
        return chunks.stream()
                .filter(chunk -> filter.channel().map(chunk.channel()::equals).orElse(true))
                .filter(chunk -> filter.verdict().map(chunk.verdict()::equals).orElse(true))
                .filter(chunk -> filter.from()
                        .map(from -> !chunk.publishedAt().isBefore(from))
                        .orElse(true))
                .filter(chunk ->
                        filter.to().map(to -> chunk.publishedAt().isBefore(to)).orElse(true))
                .map(chunk ->
                        new Match(chunk.contentVersionId(), chunk.start(), chunk.end(), cosine(vector, chunk.vector())))
                .sorted(Comparator.comparingDouble(Match::score).reversed())
                .limit(count)
                .toList();
    }

    private void answer() throws VectorIndexAway {
        if (away) {
            throw new VectorIndexAway("switched off");
        }
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
