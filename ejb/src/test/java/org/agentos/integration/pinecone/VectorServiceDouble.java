package org.agentos.integration.pinecone;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.StreamObserver;
import io.pinecone.proto.QueryRequest;
import io.pinecone.proto.QueryResponse;
import io.pinecone.proto.ScoredVector;
import io.pinecone.proto.UpsertRequest;
import io.pinecone.proto.UpsertResponse;
import io.pinecone.proto.Vector;
import io.pinecone.proto.VectorServiceGrpc;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The vendor's data plane on the wire: keeps what is put, answers with all of it, remembers what it was asked. */
final class VectorServiceDouble extends VectorServiceGrpc.VectorServiceImplBase implements AutoCloseable {

    private final List<UpsertRequest> upserts = new ArrayList<>();
    private final List<QueryRequest> queries = new ArrayList<>();
    private final Server server;
    private boolean broken;

    /** @param port 0 for any free one */
    VectorServiceDouble(int port) throws IOException {
        server = NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", port))
                .addService(this)
                .build()
                .start();
    }

    int port() {
        return server.getPort();
    }

    void breakDown() {
        broken = true;
    }

    synchronized List<UpsertRequest> upserts() {
        return List.copyOf(upserts);
    }

    synchronized QueryRequest lastQuery() {
        return queries.get(queries.size() - 1);
    }

    @Override
    public synchronized void upsert(UpsertRequest request, StreamObserver<UpsertResponse> answer) {
        upserts.add(request);
        reply(
                UpsertResponse.newBuilder()
                        .setUpsertedCount(request.getVectorsCount())
                        .build(),
                answer);
    }

    @Override
    public synchronized void query(QueryRequest request, StreamObserver<QueryResponse> answer) {
        queries.add(request);
        QueryResponse.Builder response = QueryResponse.newBuilder();
        for (UpsertRequest upsert : upserts) {
            for (Vector vector : upsert.getVectorsList()) {
                response.addMatches(ScoredVector.newBuilder()
                        .setId(vector.getId())
                        .setScore(0.75f)
                        .setMetadata(vector.getMetadata()));
            }
        }
        reply(response.build(), answer);
    }

    @Override
    public void close() {
        try {
            server.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void reply(T response, StreamObserver<T> answer) {
        if (broken) {
            answer.onError(Status.UNAVAILABLE.withDescription("down").asRuntimeException());
            return;
        }
        answer.onNext(response);
        answer.onCompleted();
    }
}
