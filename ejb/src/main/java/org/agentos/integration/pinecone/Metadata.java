package org.agentos.integration.pinecone;

import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.knowledge.meaning.VectorIndex.Filter;
import org.agentos.knowledge.meaning.VectorIndex.IndexedChunk;

/** What is kept beside each vector, and filters over it. Instants are seconds since 1970, so that they can be compared. */
final class Metadata {

    private Metadata() {}

    static Struct of(IndexedChunk chunk) {
        return Struct.newBuilder()
                .putFields("contentId", text(chunk.contentId().toString()))
                .putFields("versionId", text(chunk.contentVersionId().toString()))
                .putFields("missionId", text(chunk.missionId().toString()))
                .putFields("title", text(chunk.title()))
                .putFields("channel", text(chunk.channel()))
                .putFields("verdict", text(chunk.verdict()))
                .putFields("publishedAt", number(chunk.publishedAt().getEpochSecond()))
                .putFields("start", number(chunk.start()))
                .putFields("end", number(chunk.end()))
                .build();
    }

    /** The vendor's filter language: {@code $and} over {@code $eq}, {@code $gte}, {@code $lt}; nothing when nothing is asked. */
    static Optional<Struct> conditions(Filter filter) {
        List<Value> all = new ArrayList<>();
        filter.channel().ifPresent(channel -> all.add(condition("channel", "$eq", text(channel))));
        filter.verdict().ifPresent(verdict -> all.add(condition("verdict", "$eq", text(verdict))));
        filter.from().ifPresent(from -> all.add(condition("publishedAt", "$gte", number(from.getEpochSecond()))));
        filter.to().ifPresent(to -> all.add(condition("publishedAt", "$lt", number(to.getEpochSecond()))));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Value list = Value.newBuilder()
                .setListValue(ListValue.newBuilder().addAllValues(all))
                .build();
        return Optional.of(struct("$and", list).getStructValue());
    }

    static int number(Struct metadata, String name) {
        return (int) metadata.getFieldsOrThrow(name).getNumberValue();
    }

    private static Value condition(String field, String operator, Value value) {
        return struct(field, struct(operator, value));
    }

    private static Value struct(String name, Value value) {
        return Value.newBuilder()
                .setStructValue(Struct.newBuilder().putFields(name, value))
                .build();
    }

    private static Value text(String value) {
        return Value.newBuilder().setStringValue(value).build();
    }

    private static Value number(double value) {
        return Value.newBuilder().setNumberValue(value).build();
    }
}
