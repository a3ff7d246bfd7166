package org.agentos.launcher.vector;

import com.google.protobuf.Struct;
import io.grpc.Status;
import io.pinecone.proto.DescribeIndexStatsResponse;
import io.pinecone.proto.FetchRequest;
import io.pinecone.proto.FetchResponse;
import io.pinecone.proto.ListItem;
import io.pinecone.proto.ListRequest;
import io.pinecone.proto.ListResponse;
import io.pinecone.proto.NamespaceSummary;
import io.pinecone.proto.Pagination;
import io.pinecone.proto.QueryRequest;
import io.pinecone.proto.QueryResponse;
import io.pinecone.proto.ScoredVector;
import io.pinecone.proto.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** The reading half of the data plane. */
final class Queries {

    /** Candidates that the graph search looks at: recall 1.0 was measured at 100. */
    private static final int CANDIDATES = 100;

    private static final int USUAL_LIST = 100;
    private static final int MOST_MATCHES = 10_000;

    private final VectorIndex index;

    Queries(VectorIndex index) {
        this.index = index;
    }

    void requireDimension(int given) {
        if (given != index.dimension()) {
            throw Status.INVALID_ARGUMENT
                    .withDescription("Vector dimension " + given + " does not match the dimension of the index "
                            + index.dimension())
                    .asRuntimeException();
        }
    }

    QueryResponse query(QueryRequest request) throws IOException {
        if (request.getTopK() < 1 || request.getTopK() > MOST_MATCHES) {
            throw Status.INVALID_ARGUMENT
                    .withDescription("top_k must be between 1 and " + MOST_MATCHES)
                    .asRuntimeException();
        }
        return index.search(searcher -> {
            QueryResponse.Builder response = QueryResponse.newBuilder().setNamespace(request.getNamespace());
            Optional<float[]> target = target(searcher, request);
            if (target.isEmpty()) {
                return response.build();
            }
            int wanted = request.getTopK();
            Optional<Struct> filter = request.hasFilter() ? Optional.of(request.getFilter()) : Optional.empty();
            TopDocs found = searcher.search(
                    new KnnFloatVectorQuery(
                            Documents.VECTOR,
                            target.get(),
                            Math.max(wanted, CANDIDATES),
                            Documents.within(request.getNamespace(), filter)),
                    wanted);
            for (ScoreDoc hit : found.scoreDocs) {
                response.addMatches(match(Documents.source(searcher, hit.doc), hit.score, request));
            }
            return response.build();
        });
    }

    FetchResponse fetch(FetchRequest request) throws IOException {
        return index.search(searcher -> {
            FetchResponse.Builder response = FetchResponse.newBuilder().setNamespace(request.getNamespace());
            for (String id : request.getIdsList()) {
                Documents.byId(searcher, request.getNamespace(), id)
                        .ifPresent(vector -> response.putVectors(id, vector));
            }
            return response.build();
        });
    }

    ListResponse list(ListRequest request) throws IOException {
        int limit = request.getLimit() > 0 ? request.getLimit() : USUAL_LIST;
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Documents.NAMESPACE, request.getNamespace())), Occur.FILTER);
        if (!request.getPrefix().isEmpty()) {
            query.add(new PrefixQuery(new Term(Documents.ID, request.getPrefix())), Occur.FILTER);
        }
        if (!request.getPaginationToken().isEmpty()) {
            query.add(
                    TermRangeQuery.newStringRange(
                            Documents.ID, decoded(request.getPaginationToken()), null, false, true),
                    Occur.FILTER);
        }
        return index.search(searcher -> {
            TopDocs found =
                    searcher.search(query.build(), limit, new Sort(new SortField(Documents.ID, SortField.Type.STRING)));
            ListResponse.Builder response = ListResponse.newBuilder().setNamespace(request.getNamespace());
            String last = "";
            for (ScoreDoc hit : found.scoreDocs) {
                last = searcher.storedFields()
                        .document(hit.doc, Set.of(Documents.ID))
                        .get(Documents.ID);
                response.addVectors(ListItem.newBuilder().setId(last));
            }
            if (found.scoreDocs.length == limit) {
                response.setPagination(Pagination.newBuilder().setNext(encoded(last)));
            }
            return response.build();
        });
    }

    DescribeIndexStatsResponse stats() throws IOException {
        return index.search(searcher -> {
            DescribeIndexStatsResponse.Builder response = DescribeIndexStatsResponse.newBuilder()
                    .setDimension(index.dimension())
                    .setMetric(index.metric())
                    .setTotalVectorCount(searcher.getIndexReader().numDocs());
            Terms namespaces = MultiTerms.getTerms(searcher.getIndexReader(), Documents.NAMESPACE);
            if (namespaces == null) {
                return response.build();
            }
            TermsEnum each = namespaces.iterator();
            for (BytesRef name = each.next(); name != null; name = each.next()) {
                int count = searcher.count(new TermQuery(new Term(Documents.NAMESPACE, BytesRef.deepCopyOf(name))));
                if (count > 0) {
                    response.putNamespaces(
                            name.utf8ToString(),
                            NamespaceSummary.newBuilder().setVectorCount(count).build());
                }
            }
            return response.build();
        });
    }

    private Optional<float[]> target(IndexSearcher searcher, QueryRequest request) throws IOException {
        if (!request.getId().isEmpty()) {
            return Documents.byId(searcher, request.getNamespace(), request.getId())
                    .map(Documents::values);
        }
        requireDimension(request.getVectorCount());
        float[] values = new float[request.getVectorCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = request.getVector(i);
        }
        return Optional.of(values);
    }

    private ScoredVector match(Vector vector, float score, QueryRequest request) {
        ScoredVector.Builder match =
                ScoredVector.newBuilder().setId(vector.getId()).setScore(index.score(score));
        if (request.getIncludeValues()) {
            match.addAllValues(vector.getValuesList());
        }
        if (request.getIncludeMetadata()) {
            match.setMetadata(vector.getMetadata());
        }
        return match.build();
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Status.INVALID_ARGUMENT
                    .withDescription("bad pagination token")
                    .asRuntimeException();
        }
    }
}
