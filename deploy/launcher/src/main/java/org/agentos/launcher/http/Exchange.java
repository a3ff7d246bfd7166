package org.agentos.launcher.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One request and its answer. */
public final class Exchange {

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final int LONGEST_BODY = 64 * 1024 * 1024;

    private final HttpExchange exchange;

    Exchange(HttpExchange exchange) {
        this.exchange = exchange;
    }

    public String method() {
        return exchange.getRequestMethod();
    }

    public String path() {
        return exchange.getRequestURI().getPath();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    public byte[] body() throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new IOException("the body is too large");
        }
        return body;
    }

    public void answerHeader(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    public void json(int status, JsonNode body) throws IOException {
        answer(status, "application/json; charset=utf-8", JSON.writeValueAsBytes(body));
    }

    public void html(int status, String page) throws IOException {
        answer(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    public void empty(int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    public void answer(int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
