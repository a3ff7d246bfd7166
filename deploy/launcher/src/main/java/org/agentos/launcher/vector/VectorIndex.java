package org.agentos.launcher.vector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.agentos.launcher.http.Exchange;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/** One index: its folder, its Lucene writer, and the gRPC listener that clients reach it by. */
final class VectorIndex implements AutoCloseable {

    private static final int LARGEST_MESSAGE = 64 << 20;
    private static final String SPEC = "spec.json";
    private static final String PORT = "grpc_port";

    private final ObjectNode spec;
    private final VectorSimilarityFunction similarity;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Server grpc;

    VectorIndex(Path folder, ObjectNode spec, String apiKey) throws IOException {
        this.spec = spec;
        this.similarity = switch (metric()) {
            case "euclidean" -> VectorSimilarityFunction.EUCLIDEAN;
            case "dotproduct" -> VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT;
            default -> VectorSimilarityFunction.COSINE;
        };
        Files.createDirectories(folder);
        writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig());
        writer.commit();
        searchers = new SearcherManager(writer, null);
        grpc = listen(apiKey);
        spec.put(PORT, grpc.getPort());
        Files.write(folder.resolve(SPEC), Exchange.JSON.writeValueAsBytes(spec));
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(SPEC));
    }

    static ObjectNode specIn(Path folder) throws IOException {
        return (ObjectNode) Exchange.JSON.readTree(folder.resolve(SPEC).toFile());
    }

    String name() {
        return spec.path("name").asText();
    }

    int dimension() {
        return spec.path("dimension").asInt();
    }

    String metric() {
        return spec.path("metric").asText("cosine").toLowerCase(Locale.ROOT);
    }

    IndexWriter writer() {
        return writer;
    }

    VectorSimilarityFunction similarity() {
        return similarity;
    }

    /** Reads what was committed last. */
    interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Reading<T> reading) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return reading.from(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Lucene scales similarities to 0..1; Pinecone gives them as they are. */
    float score(float lucene) {
        return switch (similarity) {
            case EUCLIDEAN -> 1 / lucene - 1;
            case MAXIMUM_INNER_PRODUCT -> lucene < 1 ? 1 - 1 / lucene : lucene - 1;
            default -> 2 * lucene - 1;
        };
    }

    /** The model as Pinecone's control plane describes it; its client checks every field. */
    ObjectNode describe() {
        ObjectNode model = Exchange.JSON.createObjectNode();
        model.put("name", name()).put("metric", metric()).put("dimension", dimension());
        model.put("vector_type", "dense");
        model.put("deletion_protection", spec.path("deletion_protection").asText("disabled"));
        model.put("host", "127.0.0.1:" + grpc.getPort());
        JsonNode asked = spec.path("spec").path("serverless");
        ObjectNode serverless = model.putObject("spec").putObject("serverless");
        serverless
                .put("cloud", asked.path("cloud").asText("aws"))
                .put("region", asked.path("region").asText("local"));
        serverless
                .putObject("read_capacity")
                .put("mode", "OnDemand")
                .putObject("status")
                .put("state", "Ready");
        if (spec.path("tags").isObject()) {
            model.set("tags", spec.get("tags"));
        }
        model.putObject("status").put("ready", true).put("state", "Ready");
        return model;
    }

    @Override
    public void close() throws IOException {
        grpc.shutdownNow();
        searchers.close();
        writer.close();
    }

    private Server listen(String apiKey) throws IOException {
        int wished = spec.path(PORT).asInt(0);
        try {
            return builder(apiKey, wished).build().start();
        } catch (IOException e) {
            // the port of last time is taken: clients ask the control plane for the new one
            return builder(apiKey, 0).build().start();
        }
    }

    private NettyServerBuilder builder(String apiKey, int port) {
        return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                .maxInboundMessageSize(LARGEST_MESSAGE)
                .intercept(new ApiKeyCheck(apiKey))
                .addService(new VectorService(this));
    }
}
