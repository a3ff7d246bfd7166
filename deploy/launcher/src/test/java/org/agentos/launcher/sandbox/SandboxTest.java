package org.agentos.launcher.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.agentos.launcher.http.Exchange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(folder, 0, "the token");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void postsOnceForOneKeyEvenAfterARestart() throws Exception {
        String first = read(post("{\"status\":\"Hello\"}", "key-1")).path("id").asText();
        sandbox.close();
        start();

        String second = read(post("{\"status\":\"Hello\"}", "key-1")).path("id").asText();

        assertThat(second).isEqualTo(first);
        assertThat(read(get("/api/v1/accounts/verify_credentials"))
                        .path("statuses_count")
                        .asInt())
                .isOne();
    }

    @Test
    void postsTwiceForTwoKeys() throws Exception {
        post("{\"status\":\"Hello\"}", "key-1");
        post("{\"status\":\"Hello\"}", "key-2");

        assertThat(read(get("/api/v1/accounts/verify_credentials"))
                        .path("statuses_count")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void showsAPostWithItsImageAndAlternativeText() throws Exception {
        String medium = read(upload(PNG, "image/png", "A <red> dot & \"more\""))
                .path("id")
                .asText();
        JsonNode status = read(post("{\"status\":\"Look\",\"media_ids\":[\"" + medium + "\"]}", "k"));

        String page = get("/").body();

        assertThat(page)
                .contains("Nothing leaves this machine", "Look")
                .contains("alt=\"A &lt;red&gt; dot &amp; &quot;more&quot;\"");
        assertThat(status.path("media_attachments").path(0).path("description").asText())
                .isEqualTo("A <red> dot & \"more\"");
        assertThat(bytes("/media/" + medium)).isEqualTo(PNG);
    }

    @Test
    void showsHostileTextAsText() throws Exception {
        post("{\"status\":\"<script>alert(1)</script> \\u202e\"}", "k");

        HttpResponse<String> page = get("/");

        assertThat(page.body()).doesNotContain("<script>").contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .startsWith("default-src 'none'");
    }

    @Test
    void countsFavourites() throws Exception {
        String id = read(post("{\"status\":\"Like me\"}", "k")).path("id").asText();

        send(authorized("/api/v1/statuses/" + id + "/favourite").POST(BodyPublishers.noBody()));

        assertThat(read(get("/api/v1/statuses/" + id)).path("favourites_count").asInt())
                .isOne();
    }

    @Test
    void takesAPostDownAndGivesItsIdToNoOther() throws Exception {
        String id = read(post("{\"status\":\"Gone soon\"}", "k")).path("id").asText();

        HttpResponse<String> deleted = send(authorized("/api/v1/statuses/" + id).DELETE());
        String next = read(post("{\"status\":\"Another\"}", "other")).path("id").asText();

        assertThat(deleted.statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/statuses/" + id).statusCode()).isEqualTo(404);
        assertThat(get("/").body()).doesNotContain("Gone soon");
        assertThat(next).isNotEqualTo(id);
        assertThat(send(authorized("/api/v1/statuses/" + id).DELETE()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void hidesAScheduledPostUntilItsTime() throws Exception {
        String later = Instant.now().plusSeconds(3600).toString();

        post("{\"status\":\"In an hour\",\"scheduled_at\":\"" + later + "\"}", "k");

        assertThat(get("/").body()).doesNotContain("In an hour");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\":\"   \"}                                    | 422",
                "{\"status\":\"x\",\"media_ids\":[\"99\"]}               | 422",
                "{\"status\":\"x\",\"media_ids\":[\"../../keys\"]}       | 422",
                "{\"status\":\"x\",\"media_ids\":[\"1\",\"1\",\"1\",\"1\",\"1\"]} | 422",
                "{\"status\":\"x\",\"scheduled_at\":\"tomorrow\"}        | 422",
                "{\"status\":                                            | 400",
                "[]                                                      | 422"
            })
    void refusesWhatMastodonRefuses(String body, int status) throws Exception {
        assertThat(post(body, "k").statusCode()).isEqualTo(status);
        assertThat(get("/").body()).doesNotContain("<article");
    }

    @Test
    void refusesATextThatIsTooLong() throws Exception {
        assertThat(post("{\"status\":\"" + "x".repeat(3001) + "\"}", "k").statusCode())
                .isEqualTo(422);
        assertThat(post("{\"status\":\"" + "x".repeat(3000) + "\"}", "k").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAFileThatIsNoMedium() throws Exception {
        assertThat(upload("<script>".getBytes(StandardCharsets.UTF_8), "text/html", "")
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/v1/accounts/verify_credentials", "POST,/api/v1/statuses", "POST,/api/v2/media"})
    void asksForTheToken(String method, String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Authorization", "Bearer another")
                .method(method, BodyPublishers.noBody());

        assertThat(send(request).statusCode()).isEqualTo(401);
    }

    @Test
    void limitsTheRateAndSaysUntilWhen() throws Exception {
        HttpResponse<String> last = get("/api/v1/accounts/verify_credentials");
        // twice the limit: a window may begin in the middle
        for (int i = 0; i < 600 && last.statusCode() == 200; i++) {
            last = get("/api/v1/accounts/verify_credentials");
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("X-RateLimit-Reset")).get().satisfies(Instant::parse);
    }

    @Test
    void saysWhatItCanDoWithoutAToken() throws Exception {
        JsonNode instance = read(send(HttpRequest.newBuilder(URI.create(sandbox.url() + "/api/v2/instance"))));

        assertThat(instance.at("/configuration/statuses/max_characters").asInt())
                .isEqualTo(3000);
    }

    private HttpResponse<String> post(String body, String key) throws IOException, InterruptedException {
        return send(authorized("/api/v1/statuses")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> upload(byte[] file, String type, String description)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--limit\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\n" + description
                        + "\r\n--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(authorized("/api/v2/media")
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(authorized(path));
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        return http.send(authorized(path).build(), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(URI.create(sandbox.url() + path)).header("Authorization", "Bearer the token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        return Exchange.JSON.readTree(answer.body());
    }
}
