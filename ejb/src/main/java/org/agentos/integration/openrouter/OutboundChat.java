package org.agentos.integration.openrouter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.platform.json.Json;
import org.agentos.platform.outbound.Outbound;
import org.agentos.platform.outbound.OutboundFailure;
import org.agentos.platform.outbound.OutboundRequest;
import org.agentos.platform.outbound.OutboundResponse;
import org.agentos.platform.outbound.Pauses;

/**
 * langchain4j's HTTP client over the one way out. Asks again up to twice after 429, 502 and 503, as {@code Retry-After} says, and
 * makes an error of an answer that has status 200 and an error inside.
 */
final class OutboundChat implements HttpClient {

    private static final int MOST_ATTEMPTS = 3;
    private static final Set<Integer> PASSING = Set.of(429, 502, 503);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int LARGEST = 1024 * 1024;
    private static final int LONGEST_MESSAGE = 300;

    private final Outbound outbound;
    private final Pauses pauses;

    OutboundChat(Outbound outbound, Pauses pauses) {
        this.outbound = outbound;
        this.pauses = pauses;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Attempt attempt = attempt(request);
        for (int attempts = 1; attempts < MOST_ATTEMPTS && attempt.isPassing(); attempts++) {
            pause(attempt.pause(attempts));
            attempt = attempt(request);
        }
        return attempt.success();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are read whole");
    }

    private Attempt attempt(HttpRequest request) {
        OutboundRequest wanted = OutboundRequest.post(
                        "language-model",
                        URI.create(request.url()),
                        "application/json",
                        request.body().getBytes(StandardCharsets.UTF_8))
                .within(TIMEOUT)
                .upTo(LARGEST);
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            wanted = wanted.header(header.getKey(), String.join(", ", header.getValue()));
        }
        try {
            return new Attempt(outbound.send(wanted));
        } catch (OutboundFailure e) {
            throw new NoAnswer(e);
        }
    }

    private void pause(Duration duration) {
        try {
            pauses.pause(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HttpException(503, "interrupted while waiting to ask again");
        }
    }

    /** One answer of the vendor. */
    private record Attempt(OutboundResponse response) {

        boolean isPassing() {
            return PASSING.contains(status());
        }

        /** As the vendor says, else 1 s, 2 s; never longer than 20 s. */
        Duration pause(int attempts) {
            Duration wanted = response.header("Retry-After")
                    .filter(seconds -> seconds.matches("\\d{1,6}"))
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(Duration.ofSeconds(1L << (attempts - 1)));
            return wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
        }

        SuccessfulHttpResponse success() {
            if (status() != 200) {
                throw new HttpException(status(), message());
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(200)
                    .headers(response.headers().map())
                    .body(response.text())
                    .build();
        }

        /** The HTTP status, or where an error stands inside a 200, that error's code. */
        private int status() {
            JsonNode error = error();
            if (response.status() == 200 && !error.isMissingNode()) {
                return error.path("code").asInt(500);
            }
            return response.isSuccess() ? 200 : response.status();
        }

        private String message() {
            String message = error().path("message").asText(response.text());
            return message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
        }

        private JsonNode error() {
            try {
                return Json.mapper().readTree(response.text()).path("error");
            } catch (JsonProcessingException e) {
                return Json.mapper().missingNode();
            }
        }
    }

    /** No answer was had at all. */
    static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAnswer(OutboundFailure cause) {
            super(cause.getMessage(), cause);
        }
    }
}
