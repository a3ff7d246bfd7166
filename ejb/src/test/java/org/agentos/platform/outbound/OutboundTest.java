package org.agentos.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.agentos.platform.metrics.Meters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboundTest {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<String, String> seen = new ConcurrentHashMap<>();
    private final Meters meters = new Meters();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private HttpServer elsewhere;
    private Outbound outbound;

    @BeforeEach
    void start() throws IOException {
        server = server();
        elsewhere = server();
        server.createContext("/hello", exchange -> answer(exchange, 200, "hello"));
        server.createContext("/large", exchange -> answer(exchange, 200, "x".repeat(5000)));
        server.createContext("/broken", exchange -> answer(exchange, 503, "later"));
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        server.createContext("/metadata", exchange -> redirect(exchange, "http://169.254.169.254/latest"));
        server.createContext(
                "/onwards",
                exchange -> redirect(exchange, url(elsewhere, "/end").toString()));
        elsewhere.createContext("/end", exchange -> {
            exchange.getRequestHeaders()
                    .forEach((name, values) -> seen.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
            answer(exchange, 200, "there");
        });
        server.createContext("/stalls", this::stall);
        outbound = new Outbound(meters, listed(server) + "," + listed(elsewhere));
    }

    @AfterEach
    void stop() {
        ended.countDown();
        server.stop(0);
        elsewhere.stop(0);
        threads.shutdownNow();
    }

    @Test
    void returnsWhatCameBackWhateverItsStatus() throws OutboundFailure {
        OutboundResponse hello = outbound.send(get("/hello"));
        OutboundResponse broken = outbound.send(get("/broken"));

        assertThat(hello.text()).isEqualTo("hello");
        assertThat(broken.status()).isEqualTo(503);
        assertThat(meters.scrape())
                .contains("agentos_outbound_seconds_count{purpose=\"test\",outcome=\"2xx\"} 1")
                .contains("agentos_outbound_seconds_count{purpose=\"test\",outcome=\"5xx\"} 1");
    }

    @Test
    void readsNoMoreThanItMay() {
        assertFails(get("/large").upTo(4999), OutboundFailure.Kind.TOO_LARGE);
    }

    @Test
    void readsExactlyWhatItMay() throws OutboundFailure {
        assertThat(outbound.send(get("/large").upTo(5000)).body()).hasSize(5000);
    }

    @Test
    void givesUpOnABodyThatNeverEnds() {
        assertFails(get("/stalls").within(Duration.ofMillis(300)), OutboundFailure.Kind.NO_ANSWER);
    }

    @Test
    void checksTheTargetAgainAfterARedirect() {
        assertFails(get("/metadata"), OutboundFailure.Kind.FORBIDDEN_TARGET);
    }

    @Test
    void endsRedirectsThatLeadNowhere() {
        assertFails(get("/loop"), OutboundFailure.Kind.NO_ANSWER);
    }

    @Test
    void takesNoCredentialsToAnotherHost() throws OutboundFailure {
        OutboundResponse response = outbound.send(get("/onwards")
                .header("Authorization", "Bearer secret")
                .header("X-Api-Key", "secret")
                .header("Accept", "text/plain"));

        assertThat(response.text()).isEqualTo("there");
        assertThat(seen).containsEntry("accept", "text/plain").doesNotContainKeys("authorization", "x-api-key");
    }

    @Test
    void followsNoRedirectOfAPost() throws OutboundFailure {
        OutboundResponse response = outbound.send(OutboundRequest.post(
                "test", url(server, "/onwards"), "text/plain", "a secret".getBytes(StandardCharsets.UTF_8)));

        assertThat(response.status()).isEqualTo(302);
        assertThat(seen).isEmpty();
    }

    @Test
    void saysThatNothingWasSentWhenNobodyListens() {
        server.stop(0);

        assertFails(get("/hello"), OutboundFailure.Kind.UNREACHABLE);
    }

    private void assertFails(OutboundRequest request, OutboundFailure.Kind kind) {
        assertThatThrownBy(() -> outbound.send(request))
                .isInstanceOfSatisfying(OutboundFailure.class, failure -> assertThat(failure.kind())
                        .isEqualTo(kind));
    }

    private OutboundRequest get(String path) {
        return OutboundRequest.get("test", url(server, path));
    }

    private void stall(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 100);
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private HttpServer server() throws IOException {
        HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        made.setExecutor(threads);
        made.start();
        return made;
    }

    private static String listed(HttpServer server) {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private static URI url(HttpServer server, String path) {
        return URI.create("http://" + listed(server) + path);
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        answer(exchange, 302, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
