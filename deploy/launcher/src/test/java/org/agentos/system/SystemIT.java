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

    /** As the kernel sees it: every listener on our port has 127.0.0.1, mapped into IPv6 or not. */
    @Test
    void listensOnLoopbackOnly() throws Exception {
        String port = ":%04X".formatted(java.net.URI.create(base()).getPort());
        java.util.List<String> sockets = new java.util.ArrayList<>();
        for (String table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
            sockets.addAll(java.nio.file.Files.readAllLines(java.nio.file.Path.of(table)));
        }

        assertThat(sockets.stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(fields -> fields[1].endsWith(port) && fields[3].equals("0A"))
                        .map(fields -> fields[1]))
                .isNotEmpty()
                .allSatisfy(local -> assertThat(local).endsWith("0100007F" + port));
    }

    private static String base() {
        return TestStack.running().baseUrl();
    }
}
