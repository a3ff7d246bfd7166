package org.agentos.launcher.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.pinecone.clients.Index;
import io.pinecone.clients.Pinecone;
import io.pinecone.exceptions.PineconeException;
import io.pinecone.unsigned_indices_model.QueryResponseWithUnsignedIndices;
import io.pinecone.unsigned_indices_model.ScoredVectorWithUnsignedIndices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.agentos.launcher.TestStack;
import org.agentos.launcher.http.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorServerIT {

    private static final int DIMENSION = 16;
    private static final String INDEX = "library";

    @TempDir
    Path folder;

    private final int port = TestStack.freePort();
    private VectorServer server;
    private Pinecone pinecone;
    private Index index;

    @BeforeEach
    void start() {
        server = VectorServer.start(folder, port, "the key");
        pinecone = client("the key");
        pinecone.createServerlessIndex(INDEX, "cosine", DIMENSION, "aws", "us-east-1", "disabled", Map.of());
        index = pinecone.getIndexConnection(INDEX);
    }

    @AfterEach
    void stop() throws IOException {
        index.close();
        server.close();
    }

    /** A wrong pair of gRPC and netty corrupts frames only after some hundred calls. */
    @Test
    void answersThousandsOfCalls() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            index.upsert("v" + i, vector(random), null, null, metadata("{\"n\": " + i + "}"), "");
        }

        for (int i = 0; i < 2000; i++) {
            assertThat(index.query(20, vector(random), null, null, null, "", null, true, true)
                            .getMatchesList())
                    .hasSize(20);
        }
    }

    @Test
    void findsTheNearestWithItsSimilarity() throws Exception {
        index.upsert("east", axis(0), null, null, metadata("{}"), "");
        index.upsert("north", axis(1), null, null, metadata("{}"), "");

        QueryResponseWithUnsignedIndices found = index.query(2, axis(0), null, null, null, "", null, false, false);

        assertThat(found.getMatchesList())
                .extracting(ScoredVectorWithUnsignedIndices::getId)
                .containsExactly("east", "north");
        assertThat(found.getMatches(0).getScore()).isEqualTo(1f);
        assertThat(found.getMatches(1).getScore()).isEqualTo(0f);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"channel\": \"x\"}                                              | a",
                "{\"channel\": {\"$ne\": \"x\"}}                                   | b c",
                "{\"channel\": {\"$in\": [\"x\", \"linkedin\"]}}                   | a b",
                "{\"channel\": {\"$nin\": [\"x\", \"linkedin\"]}}                  | c",
                "{\"score\": {\"$gt\": 2}}                                         | c",
                "{\"score\": {\"$gte\": 2}}                                        | b c",
                "{\"score\": {\"$gte\": 1, \"$lt\": 3}}                            | a b",
                "{\"simulated\": true}                                             | a",
                "{\"tags\": \"new\"}                                               | a b",
                "{\"tags\": {\"$exists\": false}}                                  | c",
                "{\"$or\": [{\"channel\": \"x\"}, {\"score\": 3}]}                 | a c",
                "{\"$and\": [{\"tags\": \"new\"}, {\"score\": {\"$lte\": 1}}]}     | a",
            })
    void filtersByMetadata(String filter, String expected) throws Exception {
        index.upsert(
                "a",
                axis(0),
                null,
                null,
                metadata("{\"channel\":\"x\",\"score\":1,\"simulated\":true,\"tags\":[\"new\",\"hot\"]}"),
                "");
        index.upsert(
                "b",
                axis(1),
                null,
                null,
                metadata("{\"channel\":\"linkedin\",\"score\":2,\"simulated\":false,\"tags\":[\"new\"]}"),
                "");
        index.upsert(
                "c", axis(2), null, null, metadata("{\"channel\":\"mastodon\",\"score\":3,\"simulated\":false}"), "");

        QueryResponseWithUnsignedIndices found =
                index.query(10, axis(0), null, null, null, "", metadata(filter), false, false);

        assertThat(found.getMatchesList())
                .extracting(ScoredVectorWithUnsignedIndices::getId)
                .containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void keepsNamespacesApart() throws Exception {
        index.upsert("same", axis(0), null, null, metadata("{}"), "one");
        index.upsert("same", axis(1), null, null, metadata("{}"), "two");

        index.deleteByIds(List.of("same"), "one");

        assertThat(index.describeIndexStats().getNamespacesMap()).containsOnlyKeys("two");
        assertThat(index.fetch(List.of("same"), "two").getVectorsMap()).containsOnlyKeys("same");
    }

    @Test
    void replacesAVectorOfTheSameId() throws Exception {
        index.upsert("a", axis(0), null, null, metadata("{}"), "");
        index.upsert("a", axis(1), null, null, metadata("{}"), "");

        assertThat(index.describeIndexStats().getTotalVectorCount()).isOne();
        assertThat(index.fetch(List.of("a"), "").getVectorsMap().get("a").getValuesList())
                .isEqualTo(axis(1));
    }

    @Test
    void remembersEverythingAcrossARestart() throws Exception {
        index.upsert("a", axis(3), null, null, metadata("{\"channel\":\"x\"}"), "");
        server.close();

        server = VectorServer.start(folder, port, "the key");
        Index again = client("the key").getIndexConnection(INDEX);

        assertThat(again.query(1, axis(3), null, null, null, "", null, false, true)
                        .getMatches(0)
                        .getId())
                .isEqualTo("a");
        again.close();
    }

    @Test
    void pagesThroughIds() throws Exception {
        for (int i = 10; i < 35; i++) {
            index.upsert("id-" + i, axis(i % DIMENSION), null, null, metadata("{}"), "");
        }

        var first = index.list("", "id-", 10);
        var second = index.list("", "id-", first.getPagination().getNext(), 20);

        assertThat(first.getVectorsList()).hasSize(10);
        assertThat(second.getVectorsList()).hasSize(15);
    }

    @Test
    void refusesAVectorOfAnotherDimension() {
        assertThatThrownBy(() -> index.upsert("a", List.of(1f, 2f), null, null, metadata("{}"), ""))
                .isInstanceOf(StatusRuntimeException.class)
                .extracting(
                        fault -> ((StatusRuntimeException) fault).getStatus().getCode())
                .isEqualTo(Status.Code.INVALID_ARGUMENT);
    }

    @Test
    void refusesAnotherKey() {
        Pinecone stranger = client("another key");

        assertThatThrownBy(() -> stranger.describeIndex(INDEX)).isInstanceOf(PineconeException.class);
    }

    private Pinecone client(String key) {
        return new Pinecone.Builder(key)
                .withHost("http://127.0.0.1:" + port)
                .withTlsEnabled(false)
                .build();
    }

    private static List<Float> axis(int which) {
        return IntStream.range(0, DIMENSION).mapToObj(i -> i == which ? 1f : 0f).toList();
    }

    private static List<Float> vector(Random random) {
        return IntStream.range(0, DIMENSION)
                .mapToObj(i -> (float) random.nextGaussian())
                .toList();
    }

    private static Struct metadata(String json) throws IOException {
        return struct(Exchange.JSON.readTree(json));
    }

    private static Struct struct(JsonNode object) {
        Struct.Builder struct = Struct.newBuilder();
        object.properties().forEach(field -> struct.putFields(field.getKey(), value(field.getValue())));
        return struct.build();
    }

    private static Value value(JsonNode node) {
        Value.Builder value = Value.newBuilder();
        if (node.isObject()) {
            return value.setStructValue(struct(node)).build();
        }
        if (node.isArray()) {
            ListValue.Builder list = ListValue.newBuilder();
            node.forEach(each -> list.addValues(value(each)));
            return value.setListValue(list).build();
        }
        if (node.isNumber()) {
            return value.setNumberValue(node.doubleValue()).build();
        }
        return node.isBoolean()
                ? value.setBoolValue(node.booleanValue()).build()
                : value.setStringValue(node.asText()).build();
    }
}
