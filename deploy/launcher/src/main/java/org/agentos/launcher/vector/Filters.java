package org.agentos.launcher.vector;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.Status;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Pinecone's metadata filters as Lucene queries: $eq $ne $gt $gte $lt $lte $in $nin $exists, $and and $or. */
final class Filters {

    private Filters() {}

    static Query of(Struct filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filter.getFieldsMap().forEach((name, value) -> all.add(clause(name, value), Occur.FILTER));
        return all.build();
    }

    private static Query clause(String name, Value value) {
        if (name.equals("$and") || name.equals("$or")) {
            BooleanQuery.Builder parts = new BooleanQuery.Builder();
            Occur occur = name.equals("$and") ? Occur.FILTER : Occur.SHOULD;
            value.getListValue().getValuesList().forEach(part -> parts.add(of(part.getStructValue()), occur));
            return parts.build();
        }
        if (!value.hasStructValue()) {
            return equal(name, value);
        }
        BooleanQuery.Builder operators = new BooleanQuery.Builder();
        value.getStructValue()
                .getFieldsMap()
                .forEach((operator, operand) -> operators.add(operator(name, operator, operand), Occur.FILTER));
        return operators.build();
    }

    private static Query operator(String name, String operator, Value operand) {
        double number = operand.getNumberValue();
        return switch (operator) {
            case "$eq" -> equal(name, operand);
            case "$ne" -> not(equal(name, operand));
            case "$in" -> any(name, operand);
            case "$nin" -> not(any(name, operand));
            case "$gt" -> range(name, Math.nextUp(number), Double.POSITIVE_INFINITY);
            case "$gte" -> range(name, number, Double.POSITIVE_INFINITY);
            case "$lt" -> range(name, Double.NEGATIVE_INFINITY, Math.nextDown(number));
            case "$lte" -> range(name, Double.NEGATIVE_INFINITY, number);
            case "$exists" -> {
                Query has = new TermQuery(new Term(Documents.HAS, name));
                yield operand.getBoolValue() ? has : not(has);
            }
            default -> throw refused("unsupported operator " + operator);
        };
    }

    private static Query equal(String name, Value value) {
        return switch (value.getKindCase()) {
            case STRING_VALUE -> new TermQuery(new Term(Documents.TEXT + name, value.getStringValue()));
            case BOOL_VALUE -> new TermQuery(new Term(Documents.FLAG + name, Boolean.toString(value.getBoolValue())));
            case NUMBER_VALUE -> DoubleField.newExactQuery(Documents.NUMBER + name, value.getNumberValue());
            default -> throw refused("bad operand for " + name);
        };
    }

    private static Query any(String name, Value list) {
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        list.getListValue().getValuesList().forEach(value -> parts.add(equal(name, value), Occur.SHOULD));
        return parts.build();
    }

    private static Query range(String name, double from, double to) {
        return DoubleField.newRangeQuery(Documents.NUMBER + name, from, to);
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private static RuntimeException refused(String why) {
        return Status.INVALID_ARGUMENT.withDescription(why).asRuntimeException();
    }
}
