package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** What operators and tools ask of the running server. */
class SystemIT {

    @Test
    void reportsEachPart() throws Exception {
        JsonNode health =
                Api.JSON.readTree(SandboxPage.get(base() + "/health/ready").body());

        assertThat(health.path("status").asText()).isEqualTo("UP");
        assertThat(health.at("/checks/0/data").toString()).contains("database", "rulebook", "redis", "audit");
    }

    @Test
    void countsForPrometheusInSeconds() {
        Api.as("olivia.officer")
                .post("/decisions", java.util.Map.of("text", "Hello"))
                .expect(201);

        String text = SandboxPage.get(base() + "/metrics").body();

        assertThat(text)
                .contains("agentos_decisions_total{verdict=")
                .contains("# TYPE agentos_decision_seconds histogram")
                .contains("_bucket{le=\"+Inf\"}");
    }

    @Test
    void servesItsContractAndAPageToReadIt() throws Exception {
        JsonNode contract = Api.JSON.readTree(
                SandboxPage.get(base() + "/openapi?format=json").body());

        assertThat(contract.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(SandboxPage.get(base() + "/openapi").body()).startsWith("openapi: 3.1.0");
        assertThat(SandboxPage.get(base() + "/docs").body()).contains("/api/v1/missions");
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        String listening = new String(
                new ProcessBuilder("cat", "/proc/net/tcp")
                        .start()
                        .getInputStream()
                        .readAllBytes(),
                java.nio.charset.StandardCharsets.US_ASCII);
        String port = ":%04X".formatted(java.net.URI.create(base()).getPort());

        assertThat(listening.lines().filter(line -> line.contains(port + " 00000000:0000")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("0100007F" + port));
    }

    private static String base() {
        return TestStack.running().baseUrl();
    }
}
