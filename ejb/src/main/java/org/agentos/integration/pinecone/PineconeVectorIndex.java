package org.agentos.integration.pinecone;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.knowledge.meaning.VectorIndex;
import org.agentos.knowledge.meaning.VectorIndexAway;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configured index, connected at first use and again after a failure. */
@ApplicationScoped
public class PineconeVectorIndex implements VectorIndex {

    private static final Logger LOG = Logger.getLogger(PineconeVectorIndex.class.getName());

    @Inject
    @ConfigProperty(name = "agentos.pinecone.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "agentos.pinecone.api.key")
    Optional<String> key;

    @Inject
    @ConfigProperty(name = "agentos.pinecone.index", defaultValue = "agentos")
    String index;

    @Inject
    @ConfigProperty(name = "agentos.pinecone.tls", defaultValue = "true")
    boolean tls;

    private Optional<PineconeConnection> connection = Optional.empty();
    private volatile Optional<String> trouble = Optional.empty();

    @Override
    public void put(List<IndexedChunk> chunks) throws VectorIndexAway {
        call(open -> {
            open.put(chunks);
            return chunks.size();
        });
    }

    @Override
    public List<Match> nearest(float[] vector, Filter filter, int count) throws VectorIndexAway {
        return call(open -> open.nearest(vector, filter, count));
    }

    /** What went wrong with the last call, if it did. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Something to do with an open connection. */
    private interface Call<T> {
        T on(PineconeConnection open) throws VectorIndexAway;
    }

    private <T> T call(Call<T> call) throws VectorIndexAway {
        try {
            T result = call.on(connection());
            trouble = Optional.empty();
            return result;
        } catch (VectorIndexAway e) {
            if (trouble.isEmpty()) {
                LOG.log(Level.WARNING, "the library goes on with words", e);
            }
            trouble = Optional.of(e.getMessage());
            close();
            throw e;
        }
    }

    @PreDestroy
    synchronized void close() {
        connection.ifPresent(PineconeConnection::close);
        connection = Optional.empty();
    }

    private synchronized PineconeConnection connection() throws VectorIndexAway {
        if (connection.isEmpty()) {
            String secret = key.filter(given -> !given.isBlank())
                    .orElseThrow(
                            () -> new VectorIndexAway("No vector index is configured: set AGENTOS_PINECONE_API_KEY."));
            connection =
                    Optional.of(PineconeConnection.open(new PineconeSettings(host.orElse(""), secret, index, tls)));
        }
        return connection.get();
    }
}
