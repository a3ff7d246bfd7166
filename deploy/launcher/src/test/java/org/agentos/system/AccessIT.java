package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.TestStack;
import org.agentos.launcher.keycloak.Suspension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may not, gets a problem that says why, and a record in the audit log; never a 500. */
class AccessIT {

    static List<String> badTokens() {
        String claims = "{\"iss\":\"" + TestStack.running().keycloakUrl()
                + "/realms/agentos\",\"sub\":\"1\",\"upn\":\"eve\",\"aud\":\"agentos-api\",\"groups\":[\"admin\"],\"exp\":4102444800}";
        String expired = claims.replace("4102444800", "1000000000");
        return List.of(
                "abc",
                "..",
                encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".",
                encoded("{\"alg\":\"RS256\",\"kid\":\"x\"}") + "." + encoded(claims) + "." + encoded("forged"),
                encoded("{\"alg\":\"HS256\"}") + "." + encoded(claims) + "." + encoded("forged"),
                encoded("{\"alg\":\"RS256\"}") + "." + encoded(expired) + "." + encoded("old"),
                encoded("[]") + "." + encoded("[]") + ".x");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesTokensThatAreNotOurs(String token) {
        Api.Answer answer = Api.withToken(token).get("/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @Test
    void writesRefusedTokensDown() {
        Api.withToken(encoded("{\"alg\":\"none\"}") + "." + encoded("{}") + ".").get("/me");

        JsonNode records = Api.as("ada.auditor")
                .get("/audit/records?action=token.refused")
                .expect(200)
                .path("items");

        assertThat(records.findValuesAsText("reason")).contains("UNSIGNED");
    }

    @Test
    void asksStrangersToSignIn() {
        Api.Answer answer = Api.anonymous().get("/missions");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void keepsRolesApartAndWritesItDown() {
        Api bella = Api.as("bella.business");

        assertThat(bella.get("/audit/records").status()).isEqualTo(403);
        assertThat(Api.as("leo.legal").post("/missions", Missions.harmless()).status())
                .isEqualTo(403);
        assertThat(bella.post("/feeds", Map.of("url", "https://example.org/a.xml", "title", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(Api.as("ada.auditor")
                        .get("/audit/records?action=access.denied")
                        .expect(200)
                        .path("items")
                        .size())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void letsKeycloaksPoliciesDecideWhoMayReview() {
        JsonNode task = Missions.underLegalReview("A tea for the morning");
        Api leo = Api.as("leo.legal");

        Api.Answer refused = Suspension.during("leo.legal", () -> Missions.tryReview(leo, task, "reject", "Never."));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asText()).contains("Keycloak").contains("administrator");
        assertThat(Missions.again(leo, task).path("state")).isEqualTo(task.path("state"));
        JsonNode record = Api.as("ada.auditor")
                .get("/audit/records?action=access.denied&limit=1")
                .expect(200)
                .at("/items/0");
        assertThat(record.at("/facts/reason").asText()).isEqualTo("policy");
        assertThat(record.at("/facts/scope").asText()).isEqualTo("decide");

        Missions.reject(Api.as("leo.legal"), task);
    }

    @Test
    void showsPayloadsToAuditorsOnly() {
        Api ada = Api.as("ada.auditor");
        Missions.start(Api.as("ben.business"), Missions.harmless());
        String id = ada.get("/audit/records?action=mission.started")
                .expect(200)
                .at("/items/0/id")
                .asText();

        assertThat(ada.get("/audit/records/" + id)
                        .expect(200)
                        .at("/payload/actor/name")
                        .asText())
                .isEqualTo("ben.business");
        JsonNode withheld = Api.as("olivia.officer").get("/audit/records/" + id).expect(200);
        assertThat(withheld.path("payloadState").asText()).isEqualTo("WITHHELD");
        assertThat(withheld.toString()).doesNotContain("ben.business");
    }

    @Test
    void letsServicesDecide() {
        Api client = Api.withToken(TestStack.running().clientToken());

        JsonNode decision = client.post("/decisions", Map.of("text", "Our tea cures cancer. AI-generated"))
                .expect(201);

        assertThat(decision.path("verdict").asText()).isEqualTo("BLOCK");
        assertThat(client.get("/decisions/" + decision.path("id").asText()).expect(200))
                .isEqualTo(decision);
        assertThat(client.get("/missions").status()).isEqualTo(403);
    }

    @Test
    void sendsTheHeadersThatBrowsersNeed() {
        Api.Answer answer = Api.anonymous().get("/config");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Server")).isEmpty();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
