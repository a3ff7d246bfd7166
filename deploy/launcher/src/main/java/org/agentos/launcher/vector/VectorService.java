package org.agentos.launcher.vector;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.pinecone.proto.DeleteRequest;
import io.pinecone.proto.DeleteResponse;
import io.pinecone.proto.DescribeIndexStatsRequest;
import io.pinecone.proto.DescribeIndexStatsResponse;
import io.pinecone.proto.FetchRequest;
import io.pinecone.proto.FetchResponse;
import io.pinecone.proto.ListRequest;
import io.pinecone.proto.ListResponse;
import io.pinecone.proto.QueryRequest;
import io.pinecone.proto.QueryResponse;
import io.pinecone.proto.UpdateRequest;
import io.pinecone.proto.UpdateResponse;
import io.pinecone.proto.UpsertRequest;
import io.pinecone.proto.UpsertResponse;
import io.pinecone.proto.Vector;
import io.pinecone.proto.VectorServiceGrpc;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.Term;

/** The data plane of one index: writes here, reads in {@link Queries}. A write is on disk before it is answered. */
final class VectorService extends VectorServiceGrpc.VectorServiceImplBase {

    private final VectorIndex index;
    private final Queries queries;

    VectorService(VectorIndex index) {
        this.index = index;
        this.queries = new Queries(index);
    }

    @Override
    public void upsert(UpsertRequest request, StreamObserver<UpsertResponse> observer) {
        answer(observer, () -> {
            for (Vector vector : request.getVectorsList()) {
                queries.requireDimension(vector.getValuesCount());
            }
            for (Vector vector : request.getVectorsList()) {
                put(request.getNamespace(), vector);
            }
            index.writer().commit();
            return UpsertResponse.newBuilder()
                    .setUpsertedCount(request.getVectorsCount())
                    .build();
        });
    }

    @Override
    public void update(UpdateRequest request, StreamObserver<UpdateResponse> observer) {
        answer(observer, () -> {
            String namespace = request.getNamespace();
            Vector.Builder vector = index
                    .search(searcher -> Documents.byId(searcher, namespace, request.getId()))
                    .orElseThrow(() -> Status.NOT_FOUND
                            .withDescription("no vector " + request.getId())
                            .asRuntimeException())
                    .toBuilder();
            if (request.getValuesCount() > 0) {
                queries.requireDimension(request.getValuesCount());
                vector.clearValues().addAllValues(request.getValuesList());
            }
            if (request.hasSetMetadata()) {
                vector.getMetadataBuilder()
                        .putAllFields(request.getSetMetadata().getFieldsMap());
            }
            put(namespace, vector.build());
            index.writer().commit();
            return UpdateResponse.getDefaultInstance();
        });
    }

    @Override
    public void delete(DeleteRequest request, StreamObserver<DeleteResponse> observer) {
        answer(observer, () -> {
            String namespace = request.getNamespace();
            if (request.getDeleteAll()) {
                index.writer().deleteDocuments(new Term(Documents.NAMESPACE, namespace));
            } else if (request.hasFilter()) {
                index.writer().deleteDocuments(Documents.within(namespace, Optional.of(request.getFilter())));
            } else {
                for (String id : request.getIdsList()) {
                    index.writer().deleteDocuments(Documents.key(namespace, id));
                }
            }
            index.writer().commit();
            return DeleteResponse.getDefaultInstance();
        });
    }

    @Override
    public void query(QueryRequest request, StreamObserver<QueryResponse> observer) {
        answer(observer, () -> queries.query(request));
    }

    @Override
    public void fetch(FetchRequest request, StreamObserver<FetchResponse> observer) {
        answer(observer, () -> queries.fetch(request));
    }

    @Override
    public void list(ListRequest request, StreamObserver<ListResponse> observer) {
        answer(observer, () -> queries.list(request));
    }

    @Override
    public void describeIndexStats(
            DescribeIndexStatsRequest request, StreamObserver<DescribeIndexStatsResponse> observer) {
        answer(observer, queries::stats);
    }

    private void put(String namespace, Vector vector) throws IOException {
        index.writer()
                .updateDocument(
                        Documents.key(namespace, vector.getId()), Documents.of(namespace, vector, index.similarity()));
    }

    private interface Call<T> {
        T run() throws IOException;
    }

    private static <T> void answer(StreamObserver<T> observer, Call<T> call) {
        try {
            observer.onNext(call.run());
            observer.onCompleted();
        } catch (StatusRuntimeException e) {
            observer.onError(e);
        } catch (IOException | RuntimeException e) {
            observer.onError(
                    Status.INTERNAL.withDescription(e.toString()).withCause(e).asRuntimeException());
        }
    }
}
