package org.agentos.launcher.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.launcher.LaunchFailure;
import org.agentos.launcher.http.Exchange;
import org.agentos.launcher.http.LocalHttp;

/** The sandbox's listener: a part of Mastodon's API for who has the token, a page for everybody on this machine. */
public final class Sandbox implements AutoCloseable {

    static final int MAX_CHARACTERS = 3000;
    private static final int MAX_MEDIA = 4;
    private static final int REQUESTS_PER_WINDOW = 300;
    private static final long WINDOW_SECONDS = 300;

    private final Posts posts;
    private final String token;
    private LocalHttp http;
    private long window;
    private int requests;

    private Sandbox(Posts posts, String token) {
        this.posts = posts;
        this.token = token;
    }

    public static Sandbox start(Path folder, int port, String token) {
        try {
            Sandbox sandbox = new Sandbox(new Posts(folder), token);
            sandbox.http = new LocalHttp(port, sandbox::handle);
            return sandbox;
        } catch (IOException e) {
            throw new LaunchFailure("The sandbox's folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + http.port();
    }

    @Override
    public void close() {
        http.close();
    }

    private synchronized void handle(Exchange exchange) throws IOException {
        exchange.answerHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'");
        exchange.answerHeader("X-Content-Type-Options", "nosniff");
        if (exchange.path().startsWith("/api/")) {
            api(exchange);
        } else {
            pages(exchange);
        }
    }

    private void pages(Exchange exchange) throws IOException {
        String path = exchange.path();
        if (path.equals("/") || path.equals("/@brand")) {
            exchange.html(
                    200, Html.page(posts.all().stream().filter(Sandbox::isDue).toList()));
        } else if (path.equals("/style.css")) {
            exchange.answer(200, "text/css; charset=utf-8", Html.style().getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/media/")) {
            medium(exchange, path.substring("/media/".length()));
        } else if (path.startsWith("/@brand/")) {
            Optional<ObjectNode> status = posts.status(path.substring("/@brand/".length()));
            exchange.html(
                    status.isPresent() ? 200 : 404, Html.page(status.stream().toList()));
        } else {
            exchange.html(404, Html.page(List.of()));
        }
    }

    private void medium(Exchange exchange, String id) throws IOException {
        Optional<ObjectNode> attachment = posts.attachment(id);
        if (attachment.isPresent()) {
            exchange.answer(200, attachment.get().path("_type").asText(), posts.bytes(id));
        } else {
            error(exchange, 404, "Record not found");
        }
    }

    private void api(Exchange exchange) throws IOException {
        String route = exchange.method() + " " + exchange.path();
        if (route.equals("GET /api/v2/instance")) {
            exchange.json(200, Account.instance(url(), MAX_CHARACTERS));
        } else if (!exchange.header("Authorization")
                .filter(("Bearer " + token)::equals)
                .isPresent()) {
            error(exchange, 401, "The access token is invalid");
        } else if (!counted(exchange)) {
            error(exchange, 429, "Too many requests");
        } else if (route.equals("GET /api/v1/accounts/verify_credentials")) {
            exchange.json(200, Account.account(url(), posts.all().size()));
        } else if (route.equals("POST /api/v2/media")) {
            upload(exchange);
        } else if (route.equals("POST /api/v1/statuses")) {
            post(exchange);
        } else {
            status(exchange, exchange.path().split("/"));
        }
    }

    private void status(Exchange exchange, String[] path) throws IOException {
        Optional<ObjectNode> status =
                path.length >= 5 && path[3].equals("statuses") ? posts.status(path[4]) : Optional.empty();
        if (status.isEmpty()) {
            error(exchange, 404, "Record not found");
        } else if (path.length == 6
                && path[5].equals("favourite")
                && exchange.method().equals("POST")) {
            ObjectNode liked = status.get();
            liked.put("favourites_count", liked.path("favourites_count").asInt() + 1);
            posts.save(liked);
            exchange.json(200, seen(liked));
        } else if (path.length == 5 && exchange.method().equals("DELETE")) {
            posts.remove(path[4]);
            exchange.json(200, seen(status.get()));
        } else {
            exchange.json(200, seen(status.get()));
        }
    }

    private void upload(Exchange exchange) throws IOException {
        Map<String, Multipart.Part> parts =
                Multipart.parse(exchange.header("Content-Type").orElse(""), exchange.body());
        Multipart.Part file = parts.get("file");
        if (file == null || !file.type().matches("(image/(png|jpeg|gif|webp)|video/mp4)")) {
            error(exchange, 422, "Validation failed: File content type is invalid");
            return;
        }
        String description =
                parts.containsKey("description") ? parts.get("description").text() : "";
        ObjectNode attachment = Account.attachment(url(), posts.nextId(), file.type(), description);
        posts.save(attachment, file.bytes());
        exchange.json(200, seen(attachment));
    }

    private void post(Exchange exchange) throws IOException {
        String key = exchange.header("Idempotency-Key").orElse("");
        Optional<ObjectNode> earlier = key.isEmpty() ? Optional.empty() : posts.byKey(key);
        if (earlier.isPresent()) {
            exchange.json(200, seen(earlier.get()));
            return;
        }
        JsonNode request;
        try {
            request = Exchange.JSON.readTree(exchange.body());
        } catch (JsonProcessingException e) {
            error(exchange, 400, "The body is not JSON");
            return;
        }
        String text = request.path("status").asText("");
        if (text.codePointCount(0, text.length()) > MAX_CHARACTERS) {
            error(exchange, 422, "Validation failed: Text character limit of " + MAX_CHARACTERS + " exceeded");
        } else if (text.isBlank() && request.path("media_ids").isEmpty()) {
            error(exchange, 422, "Validation failed: Text can't be blank");
        } else {
            publish(exchange, request, text, key);
        }
    }

    private void publish(Exchange exchange, JsonNode request, String text, String key) throws IOException {
        ObjectNode status = Account.status(
                url(),
                posts.nextId(),
                text,
                request.path("visibility").asText("public"),
                request.path("language").asText("en"));
        status.set("account", Account.account(url(), posts.all().size() + 1));
        ArrayNode media = (ArrayNode) status.get("media_attachments");
        if (request.path("media_ids").size() > MAX_MEDIA) {
            error(exchange, 422, "Validation failed: Cannot attach more than " + MAX_MEDIA + " files");
            return;
        }
        for (JsonNode id : request.path("media_ids")) {
            Optional<ObjectNode> attachment = posts.attachment(id.asText());
            if (attachment.isEmpty()) {
                error(exchange, 422, "Validation failed: media " + id.asText() + " not found");
                return;
            }
            media.add(seen(attachment.get()));
        }
        if (request.hasNonNull("scheduled_at")) {
            String at = request.get("scheduled_at").asText();
            if (!isInstant(at)) {
                error(exchange, 422, "Validation failed: Scheduled at is not an ISO 8601 instant");
                return;
            }
            status.put("scheduled_at", at);
        }
        status.put("_key", key);
        posts.save(status);
        exchange.json(200, seen(status));
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).isAfter(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** A scheduled post shows when its time has come. */
    private static boolean isDue(JsonNode status) {
        return !status.hasNonNull("scheduled_at")
                || !Instant.parse(status.get("scheduled_at").asText()).isAfter(Instant.now());
    }

    private boolean counted(Exchange exchange) {
        long now = Instant.now().getEpochSecond() / WINDOW_SECONDS;
        requests = now == window ? requests + 1 : 1;
        window = now;
        exchange.answerHeader("X-RateLimit-Limit", Integer.toString(REQUESTS_PER_WINDOW));
        exchange.answerHeader("X-RateLimit-Remaining", Integer.toString(Math.max(0, REQUESTS_PER_WINDOW - requests)));
        exchange.answerHeader(
                "X-RateLimit-Reset",
                Instant.ofEpochSecond((now + 1) * WINDOW_SECONDS).toString());
        return requests <= REQUESTS_PER_WINDOW;
    }

    /** What clients see: without our own notes. */
    private static ObjectNode seen(ObjectNode entity) {
        ObjectNode copy = entity.deepCopy();
        return copy.remove(List.of("_key", "_type"));
    }

    private static void error(Exchange exchange, int status, String message) throws IOException {
        exchange.json(status, Exchange.JSON.createObjectNode().put("error", message));
    }
}
