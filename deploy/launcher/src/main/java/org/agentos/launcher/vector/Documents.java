package org.agentos.launcher.vector;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.pinecone.proto.Vector;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;

/** Vectors as Lucene documents: indexed for search, and kept whole as Pinecone's own message. */
final class Documents {

    static final String VECTOR = "_vector";
    static final String NAMESPACE = "_namespace";
    static final String ID = "_id";
    static final String HAS = "_has";
    static final String TEXT = "t.";
    static final String FLAG = "b.";
    static final String NUMBER = "n.";
    private static final String KEY = "_key";
    private static final String SOURCE = "_source";

    private Documents() {}

    static Term key(String namespace, String id) {
        return new Term(KEY, namespace + "\0" + id);
    }

    static Document of(String namespace, Vector vector, VectorSimilarityFunction similarity) {
        Document document = new Document();
        document.add(new StringField(KEY, key(namespace, vector.getId()).text(), Field.Store.NO));
        document.add(new StringField(NAMESPACE, namespace, Field.Store.YES));
        document.add(new StringField(ID, vector.getId(), Field.Store.YES));
        document.add(new SortedDocValuesField(ID, new BytesRef(vector.getId())));
        document.add(new KnnFloatVectorField(VECTOR, values(vector), similarity));
        document.add(new StoredField(SOURCE, vector.toByteArray()));
        vector.getMetadata().getFieldsMap().forEach((name, value) -> metadata(document, name, value));
        return document;
    }

    static float[] values(Vector vector) {
        float[] values = new float[vector.getValuesCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = vector.getValues(i);
        }
        return values;
    }

    static Query within(String namespace, Optional<Struct> filter) {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(new TermQuery(new Term(NAMESPACE, namespace)), Occur.FILTER);
        filter.filter(given -> given.getFieldsCount() > 0)
                .ifPresent(given -> query.add(Filters.of(given), Occur.FILTER));
        return query.build();
    }

    static Optional<Vector> byId(IndexSearcher searcher, String namespace, String id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(key(namespace, id)), 1);
        return found.scoreDocs.length == 0 ? Optional.empty() : Optional.of(source(searcher, found.scoreDocs[0].doc));
    }

    static Vector source(IndexSearcher searcher, int document) throws IOException {
        BytesRef bytes =
                searcher.storedFields().document(document, Set.of(SOURCE)).getBinaryValue(SOURCE);
        return Vector.parser().parseFrom(bytes.bytes, bytes.offset, bytes.length);
    }

    private static void metadata(Document document, String name, Value value) {
        switch (value.getKindCase()) {
            case STRING_VALUE -> document.add(new StringField(TEXT + name, value.getStringValue(), Field.Store.NO));
            case BOOL_VALUE ->
                document.add(new StringField(FLAG + name, Boolean.toString(value.getBoolValue()), Field.Store.NO));
            case NUMBER_VALUE -> document.add(new DoubleField(NUMBER + name, value.getNumberValue(), Field.Store.NO));
            case LIST_VALUE -> value.getListValue().getValuesList().forEach(entry -> metadata(document, name, entry));
            default -> {
                return;
            }
        }
        document.add(new StringField(HAS, name, Field.Store.NO));
    }
}
