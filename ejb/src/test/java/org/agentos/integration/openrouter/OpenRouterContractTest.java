package org.agentos.integration.openrouter;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.agentos.agents.ModelReply;
import org.agentos.agents.ModelReply.Answered;
import org.agentos.agents.ModelReply.Failed;
import org.agentos.agents.Prompt;
import org.agentos.platform.json.Json;
import org.agentos.platform.metrics.Meters;
import org.agentos.platform.outbound.Outbound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a double of {@code POST /chat/completions}, written from the vendor's documentation. */
class OpenRouterContractTest {

    private static final int PORT = 24010;
    private static final String PATH = "/api/v1/chat/completions";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig()
                    .bindAddress("127.0.0.1")
                    .port(PORT))
            .build();

    private final List<Duration> pauses = new ArrayList<>();

    @Nested
    class Requests {

        @Test
        void askForStrictJsonWithFallbacksOfProvidersThatKeepNothing() {
            answer(okJson(completion("{\\\"title\\\":\\\"Refill\\\"}", "\"stop\"")));

            ask();

            SERVER.verify(postRequestedFor(urlEqualTo(PATH))
                    .withHeader("Authorization", equalTo("Bearer sk-or-test"))
                    .withRequestBody(matchingJsonPath("$.model", equalTo("vendor/first")))
                    .withRequestBody(matchingJsonPath("$.models[0]", equalTo("vendor/first")))
                    .withRequestBody(matchingJsonPath("$.models[1]", equalTo("vendor/second")))
                    .withRequestBody(matchingJsonPath("$.messages[0].role", equalTo("system")))
                    .withRequestBody(matchingJsonPath("$.messages[1].role", equalTo("user")))
                    .withRequestBody(matchingJsonPath("$.response_format.type", equalTo("json_schema")))
                    .withRequestBody(matchingJsonPath("$.response_format.json_schema.strict", equalTo("true")))
                    .withRequestBody(matchingJsonPath("$.response_format.json_schema.name", equalTo("idea")))
                    .withRequestBody(
                            matchingJsonPath("$.response_format.json_schema.schema.required[0]", equalTo("title")))
                    .withRequestBody(matchingJsonPath("$.provider.require_parameters", equalTo("true")))
                    .withRequestBody(matchingJsonPath("$.provider.data_collection", equalTo("deny"))));
        }

        @Test
        void goOnlyWhereTheOneWayOutLeads() {
            OpenRouterChat chat = chat(new Outbound(new Meters(), ""));

            ModelReply reply = chat.ask(prompt());

            assertThat(reply).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason())
                    .contains("AGENTOS_OUTBOUND_ALLOW"));
            assertThat(SERVER.getAllServeEvents()).isEmpty();
        }
    }

    @Nested
    class Answers {

        @Test
        void carryTheModelThatAnsweredAndWhatItCost() {
            answer(okJson(completion("{\\\"title\\\":\\\"Refill\\\"}", "\"stop\"")));

            assertThat(ask()).isInstanceOfSatisfying(Answered.class, answered -> {
                assertThat(answered.json().path("title").asText()).isEqualTo("Refill");
                assertThat(answered.model()).isEqualTo("vendor/second");
                assertThat(answered.usage().inputTokens()).isEqualTo(12);
                assertThat(answered.usage().cost()).contains(0.00014);
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "\"length\"", "\"content_filter\"", "\"error\""})
        void failWithoutAProperEnd(String finishReason) {
            answer(okJson(completion("{\\\"title\\\":\\\"Half\\\"}", finishReason)));

            assertThat(failure().reason()).contains("did not finish");
        }

        @Test
        void failWhenTheyAreNoJson() {
            answer(okJson(completion("Sure! Here is your idea", "\"stop\"")));

            assertThat(failure().reason()).contains("JSON");
        }

        @Test
        void failWhenAnErrorStandsInsideA200() {
            answer(okJson("{\"error\":{\"code\":400,\"message\":\"Provider returned error\"}}"));

            assertThat(failure().reason()).contains("400").contains("Provider returned error");
            assertThat(calls()).isEqualTo(1);
        }
    }

    @Nested
    class Refusals {

        @Test
        void sayThatTheCreditsAreGoneAndAreNotTriedAgain() {
            answer(error(402, "Insufficient credits"));

            assertThat(failure()).isEqualTo(new Failed("The OpenRouter account has no credits left: add some.", false));
            assertThat(calls()).isEqualTo(1);
        }

        @Test
        void sayThatTheKeyIsWrong() {
            answer(error(401, "User not found"));

            assertThat(failure().reason()).contains("AGENTOS_OPENROUTER_API_KEY");
        }

        @Test
        void areTriedAgainAsTheServerSays() {
            inTurn(error(429, "Rate limit").withHeader("Retry-After", "7"), okJson(completion("{}", "\"stop\"")));

            assertThat(ask()).isInstanceOf(Answered.class);
            assertThat(pauses).containsExactly(Duration.ofSeconds(7));
        }

        @Test
        void insideA200AreTriedAgainToo() {
            inTurn(
                    okJson("{\"error\":{\"code\":503,\"message\":\"No provider\"}}"),
                    okJson(completion("{}", "\"stop\"")));

            assertThat(ask()).isInstanceOf(Answered.class);
        }

        @Test
        void endAfterThreeAttempts() {
            answer(error(503, "Overloaded"));

            assertThat(failure().temporary()).isTrue();
            assertThat(calls()).isEqualTo(3);
            assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
        }

        @Test
        void neverKeepUsWaitingForHours() {
            inTurn(error(429, "Daily limit").withHeader("Retry-After", "86400"), okJson(completion("{}", "\"stop\"")));

            ask();

            assertThat(pauses).containsExactly(Duration.ofSeconds(20));
        }

        @Test
        void ofTheNetworkAreTemporary() {
            answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

            assertThat(failure().temporary()).isTrue();
        }
    }

    private ModelReply ask() {
        return chat(new Outbound(new Meters(), "127.0.0.1:" + PORT)).ask(prompt());
    }

    private Failed failure() {
        return (Failed) ask();
    }

    private OpenRouterChat chat(Outbound outbound) {
        OpenRouterSettings settings = OpenRouterSettings.of(
                "http://127.0.0.1:" + PORT + "/api/v1/", "sk-or-test", "vendor/first", " vendor/second ,");
        return new OpenRouterChat(settings, new OutboundChat(outbound, pauses::add));
    }

    private static Prompt prompt() {
        ObjectNode schema = Json.mapper().createObjectNode();
        schema.put("type", "object").put("additionalProperties", false);
        schema.putObject("properties").putObject("title").put("type", "string");
        schema.putArray("required").add("title");
        return new Prompt("system", "user", "idea", schema);
    }

    private static void answer(ResponseDefinitionBuilder response) {
        SERVER.stubFor(post(PATH).willReturn(response));
    }

    private static void inTurn(ResponseDefinitionBuilder first, ResponseDefinitionBuilder second) {
        SERVER.stubFor(post(PATH)
                .inScenario("turn")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(first)
                .willSetStateTo("second"));
        SERVER.stubFor(
                post(PATH).inScenario("turn").whenScenarioStateIs("second").willReturn(second));
    }

    private static int calls() {
        return SERVER.getAllServeEvents().size();
    }

    private static ResponseDefinitionBuilder error(int status, String message) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"code\":%d,\"message\":\"%s\"}}".formatted(status, message));
    }

    private static String completion(String content, String finishReason) {
        return """
                {"id": "gen-1", "object": "chat.completion", "created": 1, "model": "vendor/second", "provider": "P",
                 "choices": [{"index": 0, "finish_reason": %s, "native_finish_reason": "stop",
                              "message": {"role": "assistant", "content": "%s", "refusal": null}}],
                 "usage": {"prompt_tokens": 12, "completion_tokens": 3, "total_tokens": 15, "cost": 0.00014}}"""
                .formatted(finishReason, content);
    }
}
