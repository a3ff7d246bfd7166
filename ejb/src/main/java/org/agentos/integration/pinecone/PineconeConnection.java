package org.agentos.integration.pinecone;

import com.google.protobuf.Struct;
import io.pinecone.clients.Index;
import io.pinecone.clients.Pinecone;
import io.pinecone.unsigned_indices_model.ScoredVectorWithUnsignedIndices;
import io.pinecone.unsigned_indices_model.VectorWithUnsignedIndices;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.knowledge.meaning.VectorIndex.Filter;
import org.agentos.knowledge.meaning.VectorIndex.IndexedChunk;
import org.agentos.knowledge.meaning.VectorIndex.Match;
import org.agentos.knowledge.meaning.VectorIndexAway;

/**
 * An open index of 384 dimensions by cosine, made when it is missing. Never given an HTTP client of ours: the vendor's builder would
 * then forget the configured host.
 */
final class PineconeConnection implements AutoCloseable {

    private static final int DIMENSIONS = 384;
    private static final String METRIC = "cosine";
    private static final String CLOUD = "aws";
    private static final String REGION = "us-east-1";
    private static final String NAMESPACE = "library";
    private static final int BATCH = 100;

    private final Index index;

    private PineconeConnection(Index index) {
        this.index = index;
    }

    static PineconeConnection open(PineconeSettings settings) throws VectorIndexAway {
        try {
            Pinecone.Builder builder = new Pinecone.Builder(settings.key()).withTlsEnabled(settings.tls());
            if (!settings.host().isBlank()) {
                builder.withHost(settings.host());
            }
            Pinecone pinecone = builder.build();
            makeIfMissing(pinecone, settings.index());
            return new PineconeConnection(pinecone.getIndexConnection(settings.index()));
        } catch (RuntimeException e) {
            throw away(e);
        }
    }

    void put(List<IndexedChunk> chunks) throws VectorIndexAway {
        try {
            for (int from = 0; from < chunks.size(); from += BATCH) {
                List<VectorWithUnsignedIndices> batch = new ArrayList<>();
                chunks.subList(from, Math.min(chunks.size(), from + BATCH)).forEach(chunk -> batch.add(vector(chunk)));
                index.upsert(batch, NAMESPACE);
            }
        } catch (RuntimeException e) {
            throw away(e);
        }
    }

    List<Match> nearest(float[] vector, Filter filter, int count) throws VectorIndexAway {
        try {
            Struct conditions = Metadata.conditions(filter).orElse(null);
            return index
                    .query(count, list(vector), null, null, null, NAMESPACE, conditions, false, true)
                    .getMatchesList()
                    .stream()
                    .map(PineconeConnection::match)
                    .toList();
        } catch (RuntimeException e) {
            throw away(e);
        }
    }

    @Override
    public void close() {
        index.close();
    }

    private static void makeIfMissing(Pinecone pinecone, String name) {
        boolean there = pinecone.listIndexes().getIndexes().stream().anyMatch(index -> name.equals(index.getName()));
        if (!there) {
            pinecone.createServerlessIndex(
                    name, METRIC, DIMENSIONS, CLOUD, REGION, "disabled", Map.of("app", "agentos"));
        }
    }

    private static VectorWithUnsignedIndices vector(IndexedChunk chunk) {
        String id = chunk.contentVersionId() + "#" + chunk.number();
        return new VectorWithUnsignedIndices(id, list(chunk.vector()), Metadata.of(chunk), null);
    }

    private static Match match(ScoredVectorWithUnsignedIndices found) {
        String id = found.getId();
        Struct metadata = found.getMetadata();
        return new Match(
                UUID.fromString(id.substring(0, id.indexOf('#'))),
                Metadata.number(metadata, "start"),
                Metadata.number(metadata, "end"),
                found.getScore());
    }

    private static List<Float> list(float[] vector) {
        List<Float> list = new ArrayList<>(vector.length);
        for (float value : vector) {
            list.add(value);
        }
        return list;
    }

    /** The vendor's client lets through what gRPC, OkHttp and Gson throw, besides its own. */
    private static VectorIndexAway away(RuntimeException e) {
        return new VectorIndexAway(
                "The vector index does not answer as it should: is it where AGENTOS_PINECONE_HOST points to,"
                        + " and does it take AGENTOS_PINECONE_API_KEY?",
                e);
    }
}
