package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** Officers make a policy: two of them write, one approves, it decides, and its life is told. */
class PoliciesIT {

    private static final String WORD = "quibblefrost";

    private final Api olivia = Api.as("olivia.officer");
    private final Api oscar = Api.as("oscar.officer");
    private final Api ada = Api.as("ada.auditor");

    @Test
    void walksAPolicyFromDraftToForce() {
        make("quibblefrosts", text("Never mention it."));
        JsonNode conflict = saveTwiceAtOnce();
        JsonNode merged =
                save(conflict.path("edition").asInt(), conflict.path("merged").asText());
        String hash = merged.path("contentHash").asText();

        submit();
        refuseTheAuthor(merged.path("id").asText(), hash);
        JsonNode approved = oscar.post("/policies/quibblefrosts/versions/1:approve", Map.of("contentHash", hash))
                .expect(200);
        assertThat(approved.path("state").asText()).isEqualTo("APPROVED");

        assertThat(verdict()).isNotEqualTo("BLOCK");
        oscar.post("/policies/quibblefrosts/versions/1:activate", Map.of("reason", "Agreed by the board."))
                .expect(200);
        assertThat(verdict()).isEqualTo("BLOCK");

        assertThat(story())
                .anyMatch(sentence -> sentence.contains("submitted version 1 for approval"))
                .anyMatch(sentence -> sentence.startsWith("olivia.officer tried in vain to approve version 1"))
                .anyMatch(sentence -> sentence.equals("oscar.officer approved version 1."))
                .anyMatch(sentence -> sentence.contains("into force"));
        JsonNode policy = ada.get("/policies/quibblefrosts").expect(200);
        assertThat(policy.path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(policy.path("hits30d").asInt()).isPositive();
    }

    @Test
    void showsShippedPoliciesInForceFromTheFirstStart() {
        JsonNode health = ada.get("/policies/health").expect(200);

        assertThat(health.path("state").asText()).isEqualTo("IN_FORCE");
        assertThat(ada.get("/policies/health/versions/1").expect(200).path("problems"))
                .isEmpty();
        assertThat(ada.get("/policies/health/versions/1/text?notation=DRL").body())
                .contains("rule \"health-");
    }

    @Test
    void letsAuditorsReadAndNobodyElseThanOfficersWrite() {
        ada.get("/policies").expect(200);

        ada.post("/policies", Map.of("id", "not-mine", "title", "No", "owner", "No"))
                .expect(403);
        ada.post("/policies/health/versions", Map.of()).expect(403);
        Api.as("adam.admin").post("/policies/health/versions", Map.of()).expect(403);
    }

    @Test
    void saysWhereATextIsWrongInEveryNotation() {
        assertThat(problem("GUIDED", "{\"rules\": [{\"id\": \"x\"}]}")
                        .at("/place/pointer")
                        .asText())
                .startsWith("/rules/0");
        assertThat(problem("DRL", "rule \"a-b\"\nwhen\n  Nothing()\nthen\nend")
                        .at("/place/line")
                        .asInt())
                .isPositive();
        assertThat(problem("CSV", "RuleTabel,x\n").at("/place/cell").asText()).isEqualTo("A1");
        assertThat(problem("VALE", "extends: nothing\n").at("/place/line").asInt())
                .isPositive();
    }

    @Test
    void refusesWhatIsTooMuchWithAnErrorThatSaysSo() {
        String fiveMegabytes = "x".repeat(5_000_000);
        String tenThousandRows = "RuleTable,many\n"
                + IntStream.range(0, 10_000).mapToObj(row -> "," + row + ",,\n").collect(Collectors.joining());

        olivia.post("/policies:validate", Map.of("notation", "DRL", "text", fiveMegabytes))
                .expect(413);
        assertThat(problem("CSV", tenThousandRows).path("message").asText()).isNotBlank();
        olivia.post("/policies:validate", Map.of("notation", "XLSX", "bytes", "!!"))
                .expect(422);
        olivia.post("/policies:validate", Map.of("notation", "XLSX")).expect(422);
        olivia.post("/policies:validate", Map.of("text", "x")).expect(422);
        olivia.postText("/policies:validate", "").expect(400);
        olivia.post("/policies", Map.of("id", "Not An Id", "title", "x", "owner", "y"))
                .expect(422);
        olivia.post("/policies/health/versions", Map.of("from", 99)).expect(404);
        olivia.put("/policies/health/versions/1", Map.of("notation", "GUIDED", "text", "{}"))
                .expect(428);
    }

    @Test
    void takesABrandPolicyInItsShortForm() {
        Map<String, Object> shortForm = Map.of(
                "rule_name", "No snorkelwumps",
                "criteria", Map.of("forbidden_words", List.of("snorkelwump")),
                "severity", "HIGH");

        JsonNode made = olivia.post("/compliance-rules", shortForm).expect(201);

        assertThat(made.path("policyId").asText()).isEqualTo("no-snorkelwumps");
        assertThat(made.path("state").asText()).isEqualTo("DRAFT");
        olivia.post("/compliance-rules", shortForm).expect(409);
        assertThat(olivia.post("/compliance-rules", Map.of("rule_name", "x", "criteria", Map.of()))
                        .expect(422)
                        .path("errors"))
                .isNotEmpty();
    }

    @Test
    void tellsEditorsWhatRulesMaySpeakOf() {
        JsonNode schema = ada.get("/fact-schema").expect(200);

        assertThat(schema.path("facts")).isNotEmpty();
        assertThat(schema.at("/wordLists/0/name").asText()).isNotBlank();
        ada.get("/schemas/guided-rules").expect(200);
        ada.get("/schemas/short-form").expect(200);
    }

    private void make(String id, String text) {
        olivia.post(
                        "/policies",
                        Map.of(
                                "id",
                                id,
                                "title",
                                "Quibblefrosts",
                                "owner",
                                "Brand",
                                "notation",
                                "GUIDED",
                                "text",
                                text))
                .expect(201);
    }

    /** The second save of one edition meets the first. */
    private JsonNode saveTwiceAtOnce() {
        save(1, text("Never mention it, not once."));
        JsonNode conflict = at(1).put(
                        "/policies/quibblefrosts/versions/1",
                        Map.of(
                                "notation",
                                "GUIDED",
                                "text",
                                text("Never mention it.").replace("Quiet", "Silence")))
                .expect(412);
        assertThat(conflict.path("conflicts").asInt()).isZero();
        assertThat(conflict.path("merged").asText()).contains("Silence", "not once");
        return conflict;
    }

    private JsonNode save(int edition, String text) {
        return at(edition)
                .put("/policies/quibblefrosts/versions/1", Map.of("notation", "GUIDED", "text", text))
                .expect(200);
    }

    private Api at(int edition) {
        return olivia.header("If-Match", "\"" + edition + "\"");
    }

    private void submit() {
        olivia.post("/policies/quibblefrosts/versions/1:submit", Map.of("reason", "The board wants it."))
                .expect(200);
    }

    /** Over the API, and by the server's own hand in the database. */
    private void refuseTheAuthor(String version, String hash) {
        JsonNode refusal = olivia.post("/policies/quibblefrosts/versions/1:approve", Map.of("contentHash", hash))
                .expect(403);
        assertThat(refusal.path("detail").asText()).contains("another officer decides");
        assertThatThrownBy(() -> execute(
                        "insert into policy_approval(id, version_id, content_hash, verdict, comment, approver_id, approver_name, at,"
                                + " audit_id) select gen_random_uuid(), version_id, '" + hash
                                + "', 'APPROVED', '', actor_id, 'x', now(), gen_random_uuid() from policy_author where version_id = '"
                                + version + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("may not approve it");
        assertThatThrownBy(() -> execute("update policy_version set state = 'APPROVED' where id = '" + version + "'"))
                .hasMessageContaining("0 of 1 approvals");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestStack.running().serverConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String verdict() {
        return olivia.post("/decisions", Map.of("text", "A walk with my " + WORD + " in the park."))
                .expect(201)
                .path("verdict")
                .asText();
    }

    private List<String> story() {
        return ada.get("/policies/quibblefrosts/timeline")
                .expect(200)
                .path("items")
                .findValuesAsText("sentence");
    }

    private JsonNode problem(String notation, String text) {
        return olivia.post("/policies:validate", Map.of("notation", notation, "text", text))
                .expect(200)
                .at("/problems/0");
    }

    private static String text(String message) {
        return """
                {"rules": [{
                  "id": "brand-quibblefrost",
                  "title": "Quiet about quibblefrosts",
                  "severity": "CRITICAL",
                  "owner": "Brand",
                  "legalBasis": {"citation": "Resolution of the board", "url": ""},
                  "effectiveFrom": "2020-01-01",
                  "when": {"exists": {"fact": "word", "where": [{"field": "list", "is": "equals", "value": "quibblefrost-words"}]}},
                  "then": [{"violation": {"effect": "BLOCK", "message": "%s"}}]
                }],
                "wordLists": {"quibblefrost-words": ["quibblefrost"]}}
                """
                .formatted(message);
    }
}
