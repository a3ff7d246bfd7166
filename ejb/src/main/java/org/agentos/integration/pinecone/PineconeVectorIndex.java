package org.agentos.integration.pinecone;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.agentos.knowledge.VectorIndex;
import org.agentos.knowledge.VectorIndexAway;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The configured index, connected at first use and again after a failure. */
@ApplicationScoped
public class PineconeVectorIndex implements VectorIndex {

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

    @Override
    public void put(List<IndexedChunk> chunks) throws VectorIndexAway {
        PineconeConnection open = connection();
        try {
            open.put(chunks);
        } catch (VectorIndexAway e) {
            forget(open);
            throw e;
        }
    }

    @Override
    public List<Match> nearest(float[] vector, Filter filter, int count) throws VectorIndexAway {
        PineconeConnection open = connection();
        try {
            return open.nearest(vector, filter, count);
        } catch (VectorIndexAway e) {
            forget(open);
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

    private synchronized void forget(PineconeConnection broken) {
        if (connection.filter(present -> present == broken).isPresent()) {
            broken.close();
            connection = Optional.empty();
        }
    }
}
