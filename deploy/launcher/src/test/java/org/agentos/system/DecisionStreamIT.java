package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
            writing.end();
            JsonNode last = writing.decision();

            assertThat(early.at("/finding/kind").asText()).isEqualTo("pii.credit-card");
            assertThat(early.at("/finding/start").asInt()).isEqualTo(9);
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
            writing.end();

            JsonNode last = writing.decision();

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

        private final Socket socket;
        private final InputStream in;
        private boolean answered;
        private int left;

        Writing() throws IOException {
            URI server = URI.create(TestStack.running().baseUrl());
            socket = new Socket(server.getHost(), server.getPort());
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream());
            write("POST /api/v1/decisions/streams HTTP/1.1\r\nHost: " + server.getAuthority()
                    + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
                    + TestStack.running().token("olivia.officer") + "\r\n\r\n");
        }

        void send(Object line) throws IOException {
            String text = Api.JSON.writeValueAsString(line) + "\n";
            write(Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
        }

        /** Ends the body. */
        void end() throws IOException {
            write("0\r\n\r\n");
        }

        JsonNode answer() throws IOException {
            if (!answered) {
                assertThat(header()).startsWith("HTTP/1.1 200");
                answered = true;
            }
            StringBuilder line = new StringBuilder();
            for (int c = body(); c != '\n'; c = body()) {
                line.append((char) c);
            }
            return Api.JSON.readTree(line.toString());
        }

        JsonNode decision() throws IOException {
            JsonNode answer = answer();
            while (!answer.has("decision")) {
                answer = answer();
            }
            return answer;
        }

        private String header() throws IOException {
            StringBuilder header = new StringBuilder();
            while (header.indexOf("\r\n\r\n") < 0) {
                header.append((char) in.read());
            }
            return header.toString();
        }

        /** The next byte of a body in chunks. */
        private int body() throws IOException {
            if (left == 0) {
                StringBuilder size = new StringBuilder();
                for (int c = in.read(); c != '\n'; c = in.read()) {
                    size.append((char) c);
                }
                left = Integer.parseInt(size.toString().strip(), 16);
                assertThat(left).as("the body ends without its last line").isPositive();
            }
            int read = in.read();
            left--;
            if (left == 0) {
                in.skipNBytes(2);
            }
            return read;
        }

        private void write(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
