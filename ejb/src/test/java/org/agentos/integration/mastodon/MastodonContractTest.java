package org.agentos.integration.mastodon;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.agentos.governance.publishing.platform.Delivery;
import org.agentos.governance.publishing.platform.Delivery.Delivered;
import org.agentos.governance.publishing.platform.Delivery.Refused;
import org.agentos.governance.publishing.platform.Delivery.RetryLater;
import org.agentos.governance.publishing.platform.Delivery.Unknown;
import org.agentos.governance.publishing.platform.PostRequest;
import org.agentos.governance.publishing.platform.PostRequest.Attachment;
import org.agentos.governance.publishing.platform.Removal;
import org.agentos.governance.publishing.platform.RemovalRequest;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.metrics.Meters;
import org.agentos.platform.outbound.Outbound;
import org.agentos.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a double of Mastodon's client API, written from its documentation. */
class MastodonContractTest {

    private static final int PORT = 24020;
    private static final String URL = "http://127.0.0.1:" + PORT;
    private static final UUID KEY = Ids.next();
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0, 13, 10};

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig()
                    .bindAddress("127.0.0.1")
                    .port(PORT))
            .build();

    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void acceptEverything() {
        media(okJson("{\"id\": \"m1\", \"type\": \"image\", \"url\": \"http://x/m1.png\"}"));
        status(okJson("{\"id\": \"s1\", \"url\": \"http://127.0.0.1/@fernwood/s1\", \"content\": \"<p>Refill</p>\"}"));
    }

    @Nested
    class APost {

        @Test
        void isMadeOfMediaWithDescriptionsAndAStatusUnderItsKey() {
            Delivery delivery = publish();

            SERVER.verify(postRequestedFor(urlEqualTo("/api/v2/media"))
                    .withHeader("Authorization", equalTo("Bearer secret"))
                    .withRequestBodyPart(aMultipart("description")
                            .withBody(equalTo("A pouch “refilled”"))
                            .build())
                    .withRequestBodyPart(
                            aMultipart("file").withBody(binaryEqualTo(PNG)).build()));
            SERVER.verify(postRequestedFor(urlEqualTo("/api/v1/statuses"))
                    .withHeader("Idempotency-Key", equalTo(KEY.toString()))
                    .withRequestBody(matchingJsonPath("$.status", equalTo("Refill €1\nhttps://fernwood.example")))
                    .withRequestBody(matchingJsonPath("$.media_ids[0]", equalTo("m1")))
                    .withRequestBody(matchingJsonPath("$.visibility", equalTo("public")))
                    .withRequestBody(matchingJsonPath("$.language", equalTo("en"))));
            assertThat(delivery).isInstanceOfSatisfying(Delivered.class, delivered -> {
                assertThat(delivered.receipt().id()).isEqualTo("s1");
                assertThat(delivered.receipt().url()).isEqualTo("http://127.0.0.1/@fernwood/s1");
                assertThat(delivered.receipt().simulated()).isTrue();
                assertThat(delivered.receipt().raw()).contains("<p>Refill</p>");
            });
        }

        @Test
        void waitsForAnImageThatTheServerStillWorksOn() {
            media(aResponse().withStatus(202).withBody("{\"id\": \"m1\", \"url\": null}"));
            SERVER.stubFor(get("/api/v1/media/m1")
                    .inScenario("work")
                    .whenScenarioStateIs(Scenario.STARTED)
                    .willReturn(aResponse().withStatus(206).withBody("{\"id\": \"m1\"}"))
                    .willSetStateTo("done"));
            SERVER.stubFor(get("/api/v1/media/m1")
                    .inScenario("work")
                    .whenScenarioStateIs("done")
                    .willReturn(okJson("{\"id\": \"m1\", \"url\": \"http://x/m1.png\"}")));

            assertThat(publish()).isInstanceOf(Delivered.class);
            assertThat(pauses).containsExactly(Duration.ofSeconds(1));
        }

        @Test
        void isGivenUpForNowWhenAnImageIsNeverReady() {
            media(aResponse().withStatus(202).withBody("{\"id\": \"m1\", \"url\": null}"));
            SERVER.stubFor(get("/api/v1/media/m1").willReturn(aResponse().withStatus(206)));

            assertThat(publish()).isInstanceOf(RetryLater.class);
            SERVER.verify(30, getRequestedFor(urlEqualTo("/api/v1/media/m1")));
            SERVER.verify(0, postRequestedFor(urlEqualTo("/api/v1/statuses")));
        }
    }

    @Nested
    class Outcomes {

        @ParameterizedTest
        @ValueSource(ints = {400, 401, 403, 404, 422})
        void ofAPostThatTheServerWillNotTake(int status) {
            status(error(status, "Validation failed: Text character limit of 500 exceeded"));

            assertThat(publish()).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                    .contains("character limit"));
        }

        @Test
        void ofARateLimitSayHowLongToWait() {
            status(error(429, "Too many requests").withHeader("Retry-After", "120"));
            assertThat(publish()).isInstanceOfSatisfying(RetryLater.class, later -> assertThat(later.after())
                    .isEqualTo(Duration.ofMinutes(2)));

            status(error(429, "Too many requests").withHeader("X-RateLimit-Reset", "2026-11-24T09:05:00.000000Z"));
            assertThat(publish()).isInstanceOfSatisfying(RetryLater.class, later -> assertThat(later.after())
                    .isEqualTo(Duration.ofMinutes(5)));
        }

        @Test
        void ofAServerThatIsDownForNow() {
            status(error(503, "Maintenance").withHeader("Retry-After", "nonsense"));

            assertThat(publish()).isInstanceOfSatisfying(RetryLater.class, later -> assertThat(later.after())
                    .isEqualTo(Duration.ZERO));
        }

        @ParameterizedTest
        @ValueSource(ints = {500, 502, 504})
        void areUnknownAfterAFailureInTheMiddle(int status) {
            status(error(status, "oops"));

            assertThat(publish()).isInstanceOf(Unknown.class);
        }

        @Test
        void areUnknownWhenTheAnswerIsLost() {
            status(aResponse().withFault(Fault.EMPTY_RESPONSE));

            assertThat(publish()).isInstanceOf(Unknown.class);
        }

        @Test
        void areUnknownWhenTheAnswerNamesNoPost() {
            status(okJson("{\"ok\": true}"));
            assertThat(publish()).isInstanceOf(Unknown.class);

            status(okJson("<html>"));
            assertThat(publish()).isInstanceOf(Unknown.class);
        }

        @Test
        void ofAnUploadThatFailedNeverLeaveAPostInDoubt() {
            media(error(500, "oops"));
            assertThat(publish()).isInstanceOf(RetryLater.class);

            media(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
            assertThat(publish()).isInstanceOf(RetryLater.class);

            media(error(422, "Validation failed: File content type is invalid"));
            assertThat(publish()).isInstanceOf(Refused.class);
            SERVER.verify(0, postRequestedFor(urlEqualTo("/api/v1/statuses")));
        }

        @Test
        void ofAnUnreachableServerAreNoPost() {
            assertThat(publish("http://127.0.0.1:24021", "127.0.0.1:24021")).isInstanceOf(RetryLater.class);
        }

        @Test
        void ofAServerThatOurRulesForbidAreRefusals() {
            assertThat(publish(URL, "")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                    .contains("AGENTOS_OUTBOUND_ALLOW"));
        }
    }

    @Nested
    class ARemoval {

        @Test
        void isOneDeletionOfTheNamedStatus() {
            SERVER.stubFor(delete("/api/v1/statuses/s1").willReturn(okJson("{\"id\": \"s1\", \"text\": \"Refill\"}")));

            Removal removal = remove("s1", false);

            SERVER.verify(deleteRequestedFor(urlEqualTo("/api/v1/statuses/s1"))
                    .withHeader("Authorization", equalTo("Bearer secret")));
            SERVER.verify(0, getRequestedFor(urlEqualTo("/api/v1/statuses/s1")));
            assertThat(removal).isInstanceOfSatisfying(Removal.Removed.class, removed -> assertThat(removed.raw())
                    .contains("Refill"));
        }

        @Test
        void looksFirstWhereAnAnswerWasLost() {
            SERVER.stubFor(get("/api/v1/statuses/s1").willReturn(error(404, "Record not found")));

            assertThat(remove("s1", true)).isInstanceOf(Removal.Removed.class);
            SERVER.verify(0, deleteRequestedFor(urlEqualTo("/api/v1/statuses/s1")));
        }

        @Test
        void goesOnWhereTheLookFindsThePost() {
            SERVER.stubFor(get("/api/v1/statuses/s1").willReturn(okJson("{\"id\": \"s1\"}")));
            SERVER.stubFor(delete("/api/v1/statuses/s1").willReturn(okJson("{\"id\": \"s1\"}")));

            assertThat(remove("s1", true)).isInstanceOf(Removal.Removed.class);
            SERVER.verify(1, deleteRequestedFor(urlEqualTo("/api/v1/statuses/s1")));
        }

        @Test
        void countsWhatIsGoneAsTakenDown() {
            SERVER.stubFor(delete("/api/v1/statuses/s1").willReturn(error(404, "Record not found")));

            assertThat(remove("s1", false)).isInstanceOf(Removal.Removed.class);
        }

        @ParameterizedTest
        @ValueSource(ints = {401, 403, 422})
        void isRefusedWithTheServersReason(int status) {
            SERVER.stubFor(delete("/api/v1/statuses/s1").willReturn(error(status, "This action is not allowed")));

            assertThat(remove("s1", false))
                    .isInstanceOfSatisfying(Removal.Refused.class, refused -> assertThat(refused.reason())
                            .contains("This action is not allowed"));
        }

        @Test
        void waitsForARateLimit() {
            SERVER.stubFor(delete("/api/v1/statuses/s1")
                    .willReturn(error(429, "Too many requests").withHeader("Retry-After", "120")));

            assertThat(remove("s1", false))
                    .isInstanceOfSatisfying(Removal.RetryLater.class, later -> assertThat(later.after())
                            .isEqualTo(Duration.ofMinutes(2)));
        }

        @Test
        void isUnknownWhenTheAnswerIsLost() {
            SERVER.stubFor(delete("/api/v1/statuses/s1").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
            assertThat(remove("s1", false)).isInstanceOf(Removal.Unknown.class);

            SERVER.stubFor(get("/api/v1/statuses/s1").willReturn(error(500, "oops")));
            assertThat(remove("s1", true)).isInstanceOf(Removal.Unknown.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "../accounts", "s1?x=y", "s1/favourite"})
        void isNeverAskedForWhatIsNoStatus(String id) {
            assertThat(remove(id, false)).isInstanceOf(Removal.Refused.class);
        }

        private Removal remove(String id, boolean askedBefore) {
            MastodonApi api =
                    new MastodonApi(new Outbound(new Meters(), "127.0.0.1:" + PORT), new MastodonServer(URL, "secret"));
            RemovalRequest request = new RemovalRequest("mastodon", id, URL + "/@fernwood/s1", askedBefore);
            return new MastodonRemoval(api, new TestClock()).remove(request);
        }
    }

    private Delivery publish() {
        return publish(URL, "127.0.0.1:" + PORT);
    }

    private Delivery publish(String url, String allowed) {
        MastodonApi api = new MastodonApi(new Outbound(new Meters(), allowed), new MastodonServer(url, "secret"));
        PostRequest request = new PostRequest(
                KEY,
                "mastodon",
                "Refill €1",
                "en-GB",
                List.of("https://fernwood.example"),
                List.of(new Attachment("ab".repeat(32), "image/png", PNG, "A pouch “refilled”")));
        return new MastodonPost(api, "Mastodon sandbox", true, new TestClock(), pauses::add).publish(request);
    }

    private static void media(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post("/api/v2/media").willReturn(answer));
    }

    private static void status(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post("/api/v1/statuses").willReturn(answer));
    }

    private static ResponseDefinitionBuilder error(int status, String message) {
        return aResponse().withStatus(status).withBody("{\"error\": \"" + message + "\"}");
    }
}
