package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that nobody here wrote, with a key instead of a token. */
class ClientsIT {

    private static final String GUARDRAIL = "/litellm/beta/litellm_basic_guardrail_api";

    private static final Path CLIENTS = TestStack.project().resolve("deploy/launcher/src/test/clients");

    private final Api adam = Api.as("adam.admin");

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        run("npm", Map.of(), "npm", "ci", "--prefer-offline", "--no-audit", "--no-fund");
    }

    @Test
    void givesDecisionsToOpenAisOwnClient() throws Exception {
        String decision = run("openai.mjs", issue("DECIDE").path("key").asText());

        JsonNode stored = Api.as("ada.auditor").get("/decisions/" + decision).expect(200);
        assertThat(stored.path("verdict").asText()).isNotEqualTo("ALLOW");
    }

    @Test
    void givesToolsToTheOwnClientOfTheModelContextProtocol() throws Exception {
        String decision = run("mcp.mjs", issue("DECIDE", "EXPLAIN").path("key").asText());

        assertThat(Api.as("ada.auditor")
                        .get("/decisions/" + decision)
                        .expect(200)
                        .path("verdict")
                        .asText())
                .isEqualTo("BLOCK");
    }

    @Test
    void saysInTheProtocolsOwnWordsWhatItDoesNot() {
        Api model = withKey(issue("DECIDE"));
        String explain = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"explain\","
                + "\"arguments\":{\"decisionId\":\"01a20dab-6806-70a3-8263-9a487364382b\"}}}";

        assertThat(model.postText("/mcp", "{").expect(400).at("/error/code").asInt())
                .isEqualTo(-32700);
        assertThat(model.postText("/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .status())
                .isEqualTo(202);
        assertThat(model.postText("/mcp", explain)
                        .expect(200)
                        .at("/result/structuredContent/detail")
                        .asText())
                .contains("EXPLAIN");
        assertThat(model.header("MCP-Protocol-Version", "1999-01-01")
                        .postText("/mcp", explain)
                        .status())
                .isEqualTo(400);
        assertThat(model.header("Origin", "https://evil.example")
                        .postText("/mcp", explain)
                        .status())
                .isEqualTo(403);
        assertThat(model.get("/mcp").status()).isEqualTo(405);
        assertThat(Api.anonymous().postText("/mcp", explain).status()).isEqualTo(401);
    }

    @Test
    void guardsALanguageModelBehindLiteLlm() {
        Api gateway = withKey(issue("DECIDE"));

        JsonNode blocked = gateway.post(
                        GUARDRAIL, Map.of("input_type", "response", "texts", List.of("Fine.", "Our tea cures cancer.")))
                .expect(200);
        JsonNode image = gateway.post(GUARDRAIL, Map.of("texts", List.of("Fine."), "images", List.of("aGk=")))
                .expect(200);
        JsonNode passed = gateway.post(GUARDRAIL, Map.of("texts", List.of("A cup of tea in the garden.")))
                .expect(200);

        assertThat(blocked.path("action").asText()).isEqualTo("BLOCKED");
        assertThat(blocked.path("blocked_reason").asText()).startsWith("Decision ");
        assertThat(image.path("action").asText()).isEqualTo("BLOCKED");
        assertThat(passed.path("action").asText()).isEqualTo("NONE");
    }

    @Test
    void opensToAKeyWhatItsScopeSaysAndNothingElse() {
        Api gateway = withKey(issue("DECIDE"));

        JsonNode decision = gateway.post("/decisions", Map.of("text", "Tea")).expect(201);

        gateway.get("/decisions/" + decision.path("id").asText()).expect(403);
        gateway.get("/missions").expect(403);
        gateway.get("/api-keys").expect(403);
        withKey(issue("EXPLAIN"))
                .get("/decisions/" + decision.path("id").asText() + "/explanation")
                .expect(200);
        withKey(issue("EXPLAIN")).post("/decisions", Map.of("text", "Tea")).expect(403);
    }

    @Test
    void refusesAKeyFromTheMomentItIsRevoked() {
        JsonNode issued = issue("DECIDE");
        Api gateway = withKey(issued);
        gateway.post("/decisions", Map.of("text", "Tea")).expect(201);

        adam.delete("/api-keys/" + issued.path("id").asText()).expect(204);

        Api.Answer refused = gateway.post("/decisions", Map.of("text", "Tea"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().path("detail").asText()).contains("revoked");
        assertThat(adam.get("/audit/records?action=key.revoked&subjectId="
                                + issued.path("id").asText())
                        .expect(200)
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void letsNobodyButAdministratorsIssueKeys() {
        Api.as("bella.business").post("/api-keys", wanted("DECIDE")).expect(403);
        Api.as("bella.business").get("/api-keys").expect(403);
    }

    private JsonNode issue(String... scopes) {
        return adam.post("/api-keys", wanted(scopes)).expect(201);
    }

    private static Map<String, Object> wanted(String... scopes) {
        return Map.of(
                "serviceAccount",
                "gateway",
                "name",
                "A gateway of the system tests",
                "scopes",
                List.of(scopes),
                "expiresAt",
                Instant.now().plus(Duration.ofDays(1)).toString());
    }

    private static Api withKey(JsonNode issued) {
        return Api.anonymous().header("X-Api-Key", issued.path("key").asText());
    }

    /** What the client says last. */
    private static String run(String script, String key) throws IOException, InterruptedException {
        return run(script, Map.of("BASE_URL", TestStack.running().baseUrl(), "API_KEY", key), "node", script);
    }

    /** What a command among the clients says. */
    private static String run(String name, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path log = TestStack.project().resolve("deploy/launcher/target/" + name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(CLIENTS.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);

        int code = builder.start().waitFor();

        String said = Files.readString(log).strip();
        assertThat(code).as(said).isZero();
        return said;
    }
}
