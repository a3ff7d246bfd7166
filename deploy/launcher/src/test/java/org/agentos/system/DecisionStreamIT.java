package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** Text that is decided while it is being written, and many texts at once. */
class DecisionStreamIT {

    private static final String PROSE = "The garden is quiet this morning and the tea is warm. ";

    @Test
    void tellsACardNumberThatIsSplitOverTwoChunksBeforeTheTextEnds_STR1() throws Exception {
        try (Writing writing = new Writing()) {
            writing.send(Map.of("about", Map.of("channel", "web", "reference", "stream-1")));
            writing.send(Map.of("text", "Pay with 4111 1111 1"));
            writing.send(Map.of("text", "111 1111 today. "));
            writing.send(Map.of("text", PROSE.repeat(100)));

            JsonNode early = writing.answer();
            writing.send(Map.of("text", PROSE));
            writing.send(Map.of("end", true));
            List<JsonNode> rest = writing.answers();

            assertThat(early.at("/finding/kind").asText()).isEqualTo("pii.credit-card");
            assertThat(early.at("/finding/start").asInt()).isEqualTo(9);
            JsonNode last = rest.get(rest.size() - 1);
            assertThat(last.path("complete").asBoolean()).isTrue();
            JsonNode stored = Api.as("ada.auditor")
                    .get("/decisions/" + last.at("/decision/id").asText())
                    .expect(200);
            assertThat(stored.path("reference").asText()).isEqualTo("stream-1");
            assertThat(stored.path("findings"))
                    .anyMatch(found -> found.path("kind").asText().equals("pii.credit-card"));
        }
    }

    @Test
    void neverAllowsATextThatEndsEarly_STR3() throws Exception {
        try (Writing writing = new Writing()) {
            writing.send(Map.of("text", PROSE));
            writing.breakOff();

            List<JsonNode> answers = writing.answers();

            JsonNode last = answers.get(answers.size() - 1);
            assertThat(last.path("complete").asBoolean()).isFalse();
            assertThat(last.path("why").asText()).contains("without its last line");
            assertThat(last.at("/decision/verdict").asText()).isNotEqualTo("ALLOW");
            assertThat(Api.as("ada.auditor")
                            .get("/decisions/" + last.at("/decision/id").asText())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void decidesABatchAsAJob_BAT1() {
        Api client = Api.as("olivia.officer");
        List<Map<String, String>> items = Stream.of(PROSE, "Our tea cures cancer.", PROSE)
                .map(text -> Map.of("text", text, "reference", "batch"))
                .toList();

        JsonNode job = client.post("/decisions/batches", Map.of("items", items)).expect(202);
        String id = job.path("id").asText();
        Eventually.get("the end of the batch", () -> client.get("/jobs/" + id).expect(200), now -> now.path("state")
                .asText()
                .equals("DONE"));

        JsonNode page =
                client.get("/decisions/batches/" + id + "/items?limit=2").expect(200);
        assertThat(page.path("items")).hasSize(2);
        assertThat(page.at("/items/1/verdict").asText()).isEqualTo("BLOCK");
        assertThat(client.get("/decisions/batches/" + id + "/items?cursor="
                                + page.path("nextCursor").asText())
                        .expect(200)
                        .path("items"))
                .hasSize(1);
        assertThat(client.post("/decisions/batches", Map.of("items", List.of(Map.of("text", ""))))
                        .expect(422)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/items/0/text");
    }

    /** A request whose body is still being written, and the lines of its answer so far. */
    private static final class Writing implements AutoCloseable {

        private final PipedOutputStream out = new PipedOutputStream();
        private final CompletableFuture<HttpResponse<Stream<String>>> response;
        private Iterator<String> lines;

        Writing() throws IOException {
            PipedInputStream body = new PipedInputStream(out, 65_536);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(TestStack.running().baseUrl() + "/api/v1/decisions/streams"))
                    .timeout(Duration.ofSeconds(60))
                    .header("Content-Type", "application/x-ndjson")
                    .header("Authorization", "Bearer " + TestStack.running().token("olivia.officer"))
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                    .build();
            response = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .sendAsync(request, HttpResponse.BodyHandlers.ofLines());
        }

        void send(Object line) throws IOException {
            out.write((Api.JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        void breakOff() throws IOException {
            out.close();
        }

        JsonNode answer() throws Exception {
            if (lines == null) {
                lines = response.get().body().iterator();
            }
            return Api.JSON.readTree(lines.next());
        }

        List<JsonNode> answers() throws Exception {
            out.close();
            List<JsonNode> answers = new ArrayList<>();
            answers.add(answer());
            while (lines.hasNext()) {
                answers.add(Api.JSON.readTree(lines.next()));
            }
            return answers;
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
