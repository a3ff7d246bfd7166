package org.agentos.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agentos.launcher.TestStack;

/** The API as one person or service calls it. */
final class Api {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;
    private final Map<String, String> headers;

    private Api(String token, Map<String, String> headers) {
        this.token = token;
        this.headers = headers;
    }

    static Api as(String username) {
        return new Api(TestStack.running().token(username), Map.of());
    }

    static Api withToken(String token) {
        return new Api(token, Map.of());
    }

    static Api anonymous() {
        return new Api("", Map.of());
    }

    /** With one more header on every request. */
    Api header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(token, more);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, text(body));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, text(body));
    }

    Answer delete(String path) {
        return send("DELETE", path, null);
    }

    Answer postText(String path, String body) {
        return send("POST", path, body);
    }

    /** The bytes of an answer that must be 200. */
    byte[] download(String path, Object body) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(text(body)))
                .build();
        HttpResponse<byte[]> response = sent(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError(
                    "got " + response.statusCode() + ": " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    /** Sends bytes of a media type. */
    Answer upload(String path, String mediaType, byte[] body) {
        HttpRequest request = request(path)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return checked(path, sent(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(TestStack.running().baseUrl() + (isAtRoot(path) ? path : "/api/v1" + path)))
                .timeout(Duration.ofSeconds(60));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return request;
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private Answer send(String method, String path, String body) {
        HttpRequest.Builder request = request(path)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return checked(path, sent(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static boolean isAtRoot(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/openai/")
                || path.startsWith("/litellm/")
                || path.equals("/mcp");
    }

    /** Every whole answer that a test sees keeps the contract. */
    private static Answer checked(String path, HttpResponse<String> response) {
        Answer answer = new Answer(response);
        if (answer.status() < 300 && !path.startsWith("/api/") && !path.contains("fields=")) {
            ServedContract.read()
                    .check(
                            response.request().method(),
                            path.split("\\?")[0],
                            answer.status(),
                            answer.header("Content-Type"),
                            answer.body());
        }
        return answer;
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            try {
                return body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + body(), e);
            }
        }

        /** The JSON of an answer that must have this status. */
        JsonNode expect(int status) {
            if (status() != status) {
                throw new AssertionError("expected " + status + ", got " + status() + ": " + body());
            }
            return json();
        }
    }
}
