package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.agentos.launcher.PayaraServer;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The very archive that Payara Micro hosts, on Payara Server. Runs with {@code ./mvnw -Pfull-server verify} only. */
@Tag("full-server")
class FullServerIT {

    private static final TestStack STACK = TestStack.running();

    private static PayaraServer server;

    @BeforeAll
    static void deploy() {
        server = PayaraServer.start(STACK.settings());
        server.deploy(TestStack.project().resolve("ear/target/server/agentos.ear"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void becomesReady() {
        String health = Eventually.get(
                "readiness",
                () -> SandboxPage.get(STACK.baseUrl() + "/health/ready").body(),
                body -> body.contains("\"status\":\"UP\"") && body.contains("\"process-engine\":\"UP"));

        assertThat(health)
                .contains("\"database\":\"UP", "\"rulebook\":\"UP", "\"redis\":\"UP", "\"vector index\":\"UP");
    }

    @Test
    void decidesForWhoHasAToken() {
        Api client = Api.withToken(STACK.clientToken());

        JsonNode decision = client.post("/decisions", Map.of("text", "Our tea cures cancer. AI-generated"))
                .expect(201);

        assertThat(decision.path("verdict").asText()).isEqualTo("BLOCK");
        assertThat(client.get("/decisions/" + decision.path("id").asText()).expect(200))
                .isEqualTo(decision);
        assertThat(Api.withToken("abc").get("/me").status()).isEqualTo(401);
        assertThat(client.get("/missions").status()).isEqualTo(403);
    }

    @Test
    void carriesAMissionToItsReceipt() {
        Api bella = Api.as("bella.business");

        JsonNode mission = Missions.awaitState(bella, Missions.start(bella, Missions.harmless()), "PUBLISHED");

        assertThat(mission.at("/publications/0/receiptId").asText()).isNotBlank();
    }

    @Test
    void servesItsOwnContractAndMetrics() {
        assertThat(SandboxPage.get(STACK.baseUrl() + "/openapi").body()).startsWith("openapi: 3.1.0");
        assertThat(SandboxPage.get(STACK.baseUrl() + "/metrics").body()).contains("agentos_audit_unsequenced");
    }
}
