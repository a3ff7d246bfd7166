package org.agentos.integration.pinecone;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.google.protobuf.Struct;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.agentos.knowledge.meaning.VectorIndex.Filter;
import org.agentos.knowledge.meaning.VectorIndex.IndexedChunk;
import org.agentos.knowledge.meaning.VectorIndex.Match;
import org.agentos.knowledge.meaning.VectorIndexAway;
import org.agentos.platform.ids.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The vendor's client against doubles of its control plane (HTTP) and its data plane (gRPC). */
class PineconeContractTest {

    private static final int CONTROL = 24030;
    private static final Instant PUBLISHED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Filter EVERYTHING =
            new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @RegisterExtension
    static final WireMockExtension CONTROL_PLANE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig()
                    .bindAddress("127.0.0.1")
                    .port(CONTROL))
            .build();

    private VectorServiceDouble dataPlane;
    private final PineconeVectorIndex index = new PineconeVectorIndex();

    @BeforeEach
    void open() throws IOException {
        dataPlane = new VectorServiceDouble(0);
        index.host = Optional.of("http://127.0.0.1:" + CONTROL);
        index.key = Optional.of("local");
        index.index = "agentos";
        index.tls = false;
        thereIsAnIndex();
    }

    @AfterEach
    void close() {
        index.close();
        dataPlane.close();
    }

    @Test
    void makesTheIndexWhenItIsMissing() throws VectorIndexAway {
        CONTROL_PLANE.stubFor(get("/indexes").willReturn(okJson("{\"indexes\": []}")));
        CONTROL_PLANE.stubFor(post("/indexes")
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Content-Type", "application/json")
                        .withBody(model())));

        index.put(chunks(Ids.next(), 1));

        CONTROL_PLANE.verify(postRequestedFor(urlEqualTo("/indexes"))
                .withRequestBody(matchingJsonPath("$.name", equalTo("agentos")))
                .withRequestBody(matchingJsonPath("$.dimension", equalTo("384")))
                .withRequestBody(matchingJsonPath("$.metric", equalTo("cosine"))));
    }

    @Test
    void putsEveryChunkInBatchesWithItsMetadata() throws VectorIndexAway {
        UUID version = Ids.next();

        index.put(chunks(version, 250));

        assertThat(dataPlane.upserts())
                .extracting(upsert -> upsert.getVectorsCount())
                .containsExactly(100, 100, 50);
        var first = dataPlane.upserts().get(0).getVectors(0);
        assertThat(first.getId()).isEqualTo(version + "#0");
        assertThat(first.getValuesCount()).isEqualTo(384);
        assertThat(first.getMetadata().getFieldsMap().keySet())
                .contains("contentId", "versionId", "missionId", "channel", "verdict", "publishedAt", "title");
        CONTROL_PLANE.verify(0, postRequestedFor(urlEqualTo("/indexes")));
    }

    @Test
    void asksInTheVendorsFilterLanguageAndReadsTheAnswer() throws VectorIndexAway {
        UUID version = Ids.next();
        index.put(chunks(version, 2));
        Filter filter = new Filter(Optional.of("x"), Optional.of("ALLOW"), Optional.of(PUBLISHED), Optional.empty());

        List<Match> matches = index.nearest(new float[384], filter, 7);

        assertThat(matches).extracting(Match::contentVersionId).containsExactly(version, version);
        assertThat(matches.get(1)).isEqualTo(new Match(version, 10, 20, 0.75));
        Struct asked = dataPlane.lastQuery().getFilter();
        assertThat(asked.getFieldsOrThrow("$and").getListValue().getValuesCount())
                .isEqualTo(3);
        assertThat(asked.toString()).contains("$gte");
        assertThat(dataPlane.lastQuery().getTopK()).isEqualTo(7);
    }

    @Test
    void saysThatItIsAwayAndComesBackByItself() throws Exception {
        int port = dataPlane.port();
        dataPlane.close();
        assertThatThrownBy(() -> index.put(chunks(Ids.next(), 1))).isInstanceOf(VectorIndexAway.class);
        assertThat(index.trouble()).isPresent();

        dataPlane = new VectorServiceDouble(port);
        index.put(chunks(Ids.next(), 1));

        assertThat(index.trouble()).isEmpty();
    }

    @Test
    void isAwayWhenTheServiceSaysSo() {
        dataPlane.breakDown();

        assertThatThrownBy(() -> index.nearest(new float[384], EVERYTHING, 1)).isInstanceOf(VectorIndexAway.class);
    }

    @Test
    void isAwayWhenTheControlPlaneIs() {
        CONTROL_PLANE.stubFor(get("/indexes").willReturn(aResponse().withStatus(503)));

        assertThatThrownBy(() -> index.nearest(new float[384], EVERYTHING, 1)).isInstanceOf(VectorIndexAway.class);
    }

    @Test
    void isAwayWithoutAKey() {
        index.key = Optional.empty();

        assertThatThrownBy(() -> index.nearest(new float[384], EVERYTHING, 1))
                .isInstanceOf(VectorIndexAway.class)
                .hasMessageContaining("AGENTOS_PINECONE_API_KEY");
    }

    private void thereIsAnIndex() {
        CONTROL_PLANE.stubFor(get("/indexes").willReturn(okJson("{\"indexes\": [" + model() + "]}")));
        CONTROL_PLANE.stubFor(get("/indexes/agentos").willReturn(okJson(model())));
    }

    private static List<IndexedChunk> chunks(UUID version, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new IndexedChunk(
                        version,
                        Ids.next(),
                        Ids.next(),
                        "Title",
                        "x",
                        "ALLOW",
                        PUBLISHED,
                        number,
                        number * 10,
                        number * 10 + 10,
                        unit()))
                .toList();
    }

    private static float[] unit() {
        float[] vector = new float[384];
        vector[0] = 1;
        return vector;
    }

    /** The index as the control plane describes it, with the port that the data plane got. */
    private String model() {
        return ("{\"name\": \"agentos\", \"dimension\": 384, \"metric\": \"cosine\","
                        + " \"vector_type\": \"dense\", \"host\": \"127.0.0.1:%d\", \"deletion_protection\": \"disabled\","
                        + " \"spec\": {\"serverless\": {\"cloud\": \"aws\", \"region\": \"us-east-1\","
                        + " \"read_capacity\": {\"mode\": \"OnDemand\", \"status\": {\"state\": \"Ready\"}}}},"
                        + " \"status\": {\"ready\": true, \"state\": \"Ready\"}}")
                .formatted(dataPlane.port());
    }
}
