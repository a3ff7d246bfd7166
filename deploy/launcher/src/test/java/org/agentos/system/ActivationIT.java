package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** Rulebooks come into force and go while the server decides, dies, or is given rules that it cannot bear. */
class ActivationIT {

    private static final String COMBINING =
            """
            {"all": [
              {"exists": {"fact": "finding", "as": "one", "where": [{"field": "part", "is": "equals", "value": "text"}]}},
              {"exists": {"fact": "finding", "as": "two", "where": [{"field": "part", "is": "equals", "other": {"as": "one", "field": "part"}}]}},
              {"exists": {"fact": "finding", "where": [{"field": "part", "is": "equals", "other": {"as": "two", "field": "part"}}]}}]}
            """;

    private final TestStack stack = TestStack.running();
    private Api olivia = Api.as("olivia.officer");
    private Api ada = Api.as("ada.auditor");

    @Test
    void swapsRulebooksUnderFiftyDecisionsASecondWithoutAnError() {
        List<WordPolicy> policies = List.of(WordPolicy.approved(), WordPolicy.approved(), WordPolicy.approved());
        String before = revision();
        Set<String> revisions = new HashSet<>(Set.of(before));

        try (SteadyDecisions deciding = SteadyDecisions.about(policies.get(0).text())) {
            int soFar = awaitMore(deciding, 0);
            for (WordPolicy policy : policies) {
                revisions.add(policy.inForce().path("revision").asText());
                soFar = awaitMore(deciding, soFar);
            }
            rollback(before);
            awaitMore(deciding, soFar);
            List<JsonNode> decisions = deciding.end();

            assertThat(decisions).allSatisfy(decision -> assertThat(revisions)
                    .contains(decision.path("revision").asText()));
            assertThat(decisions.stream()
                            .map(decision -> decision.path("revision").asText())
                            .distinct())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void decidesByTheNewRulebookAsSoonAsTheActivationIsAnswered() {
        WordPolicy policy = WordPolicy.approved();
        assertThat(verdict(policy)).isNotEqualTo("BLOCK");

        JsonNode activation = policy.inForce();

        assertThat(verdict(policy)).isEqualTo("BLOCK");
        assertThat(revision()).isEqualTo(activation.path("revision").asText());
        JsonNode nodes = ada.get("/rulebooks/nodes").expect(200);
        assertThat(nodes.path("partial").asBoolean()).isFalse();
        assertThat(nodes.path("revision")).isEqualTo(activation.path("revision"));
    }

    @Test
    void holdsTheOldOrTheNewRulebookAfterAKillInTheMiddleOfAnActivation() throws SQLException {
        for (int prepared = 0; prepared < 2; prepared++) {
            WordPolicy policy = WordPolicy.approved();
            String before = revision();
            long asked = count("rulebook_preparation");
            long answered = count("rulebook_prepared");
            CompletableFuture<Void> activating =
                    CompletableFuture.runAsync(() -> policy.activate(Map.of("reason", "From today on.")));

            awaitMoreThan(
                    prepared == 0 ? "rulebook_preparation" : "rulebook_prepared", prepared == 0 ? asked : answered);
            stack.killServer();
            activating.handle((done, cutOff) -> done).join();
            stack.startServer();
            signInAgain();

            boolean isNew = !revision().equals(before);
            assertThat(verdict(policy).equals("BLOCK")).isEqualTo(isNew);
            assertThat(ada.get("/policies/" + policy.id())
                            .expect(200)
                            .path("state")
                            .asText())
                    .isEqualTo(isNew ? "IN_FORCE" : "APPROVED");
        }
    }

    @Test
    void refusesARuleThatRunsOutOfTimeAndKeepsWhatIsInForce() {
        String before = revision();
        WordPolicy combining = WordPolicy.approved(COMBINING);

        JsonNode problem =
                combining.activate(Map.of("reason", "From today on.")).expect(409);

        assertThat(problem.path("failures").toString()).contains("could not be decided");
        assertThat(revision()).isEqualTo(before);
        assertThat(ada.get("/audit/records?action=policy.activated&outcome=REFUSED")
                        .expect(200)
                        .path("items"))
                .anySatisfy(
                        record -> assertThat(record.path("subjectId").asText()).isEqualTo(combining.id()));
    }

    @Test
    void rollsBackInOneStepAndTellsWhatWasInForceWhenAndWhy() {
        String before = revision();
        WordPolicy policy = WordPolicy.approved();
        String after = policy.inForce().path("revision").asText();

        rollback(before);

        assertThat(revision()).isEqualTo(before);
        assertThat(verdict(policy)).isNotEqualTo("BLOCK");
        JsonNode newest = ada.get("/rulebooks?limit=2").expect(200).path("items");
        assertThat(newest.at("/0/kind").asText()).isEqualTo("ROLLBACK");
        assertThat(newest.at("/1/revision").asText()).isEqualTo(after);
        JsonNode then =
                ada.get("/rulebooks/in-force?on=" + newest.at("/1/at").asText()).expect(200);
        assertThat(then.path("parts")).anySatisfy(part -> {
            assertThat(part.path("policyId").asText()).isEqualTo(policy.id());
            assertThat(part.at("/approvals/0/by").asText()).isNotBlank();
        });
        JsonNode difference =
                ada.get("/rulebooks/" + before + "/difference/" + after).expect(200);
        assertThat(difference.path("effect").asText()).isEqualTo("DIFFERS");
        assertThat(difference.at("/changes/0/witness/after/verdict").asText()).isEqualTo("BLOCK");
        assertThat(difference.at("/texts/0/policyId").asText()).isEqualTo(policy.id());
    }

    @Test
    void activatesAtItsTimeAndEndsAtItsTime() {
        WordPolicy policy = WordPolicy.approved();
        Instant at = Instant.now().plusSeconds(3);

        JsonNode planned = policy.activate(Map.of(
                        "at", at.toString(), "until", at.plusSeconds(40).toString(), "reason", "The law begins."))
                .expect(200);

        assertThat(planned.path("state").asText()).isEqualTo("SCHEDULED");
        Eventually.get("the word is blocked", () -> verdict(policy), "BLOCK"::equals);
        Eventually.get("the word is free again", () -> verdict(policy), verdict -> !verdict.equals("BLOCK"));
        assertThat(ada.get("/activations?state=DONE").expect(200).path("items"))
                .anySatisfy(done -> assertThat(done.path("id")).isEqualTo(planned.path("id")));
    }

    @Test
    void plansForTheDayOfTheLawAndTakesItBack() {
        WordPolicy policy = WordPolicy.approved();
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(30);

        JsonNode planned = policy.activate(Map.of("effectiveDate", day.toString(), "reason", "The law begins."))
                .expect(200);

        JsonNode expected = ada.get("/rulebooks/in-force?on=" + day).expect(200);
        assertThat(expected.path("expected").asBoolean()).isTrue();
        assertThat(expected.path("planned"))
                .anySatisfy(change -> assertThat(change.path("id")).isEqualTo(planned.path("id")));
        String activation = "/activations/" + planned.path("id").asText();
        ada.delete(activation).expect(403);
        assertThat(olivia.delete(activation).expect(200).path("state").asText()).isEqualTo("CANCELLED");
        olivia.delete(activation).expect(409);
    }

    @Test
    void aShadowDecidesBesideWithoutEffectUntilItIsPromoted() {
        WordPolicy policy = WordPolicy.approved();
        String shadow = "/shadows/"
                + WordPolicy.keyed(olivia)
                        .post(
                                "/shadows",
                                Map.of("policyId", policy.id(), "version", 1, "reason", "To see what it would do."))
                        .expect(201)
                        .path("id")
                        .asText();

        Eventually.get(
                "a decision that the shadow would make otherwise",
                () -> {
                    assertThat(verdict(policy)).isNotEqualTo("BLOCK");
                    return ada.get(shadow).expect(200).path("flipped").asInt();
                },
                flipped -> flipped > 0);
        JsonNode divergence =
                ada.get(shadow + "/divergences?flipped=true").expect(200).at("/items/0");
        assertThat(divergence.at("/candidate/verdict").asText()).isEqualTo("BLOCK");
        assertThat(divergence.at("/candidate/reasons").toString()).contains("We do not say that any more");
        assertThat(divergence.at("/live/verdict").asText()).isNotEqualTo("BLOCK");
        ada.get("/decisions/" + divergence.path("decisionId").asText()).expect(200);
        WordPolicy.keyed(olivia)
                .post(shadow + ":promote", Map.of("reason", "It did well."))
                .expect(200);

        assertThat(verdict(policy)).isEqualTo("BLOCK");
        assertThat(ada.get(shadow).expect(200).path("state").asText()).isEqualTo("PROMOTED");
        olivia.post(shadow + ":drop", Map.of("reason", "Too late.")).expect(409);
    }

    @Test
    void nobodyButAnOfficerChangesWhatIsInForceAndNotWithoutAReason() throws SQLException {
        WordPolicy policy = WordPolicy.approved();
        String activate = "/policies/" + policy.id() + "/versions/1:activate";

        ada.post(activate, Map.of("reason", "Because.")).expect(403);
        Api.as("bella.business")
                .post("/policies/" + policy.id() + ":retire", Map.of("reason", "Because."))
                .expect(403);
        olivia.post(activate, Map.of()).expect(422);
        olivia.post("/rulebooks/" + revision() + ":rollback", Map.of("reason", ""))
                .expect(422);
        olivia.post("/rulebooks/sha256:" + "0".repeat(64) + ":rollback", Map.of("reason", "Because."))
                .expect(404);
        ada.get("/rulebooks/in-force?on=yesterday").expect(400);
        assertThatThrownBy(() -> execute("insert into rulebook_part(activation_id, policy_id, version_id, content_hash)"
                        + " select a.id, v.policy_id, v.id, 'sha256:" + "0".repeat(64) + "' from rulebook_activation a,"
                        + " policy_version v where v.policy_id = '" + policy.id() + "' limit 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not hold these rules");
    }

    /** Tokens are good for five minutes, and a start may take as long. */
    private void signInAgain() {
        olivia = Api.as("olivia.officer");
        ada = Api.as("ada.auditor");
    }

    private String revision() {
        return ada.get("/rulebook").expect(200).path("revision").asText();
    }

    private String verdict(WordPolicy policy) {
        return olivia.post("/decisions", Map.of("text", policy.text(), "channel", "web"))
                .expect(201)
                .path("verdict")
                .asText();
    }

    private JsonNode rollback(String revision) {
        return WordPolicy.keyed(olivia)
                .post("/rulebooks/" + revision + ":rollback", Map.of("reason", "It blocked too much."))
                .expect(200);
    }

    private static int awaitMore(SteadyDecisions deciding, int soFar) {
        return Eventually.get("more decisions", deciding::given, given -> given >= soFar + 50);
    }

    private void awaitMoreThan(String table, long before) {
        Eventually.get("a row in " + table, () -> uncheckedCount(table), rows -> rows > before);
    }

    private long uncheckedCount(String table) {
        try {
            return count(table);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long count(String table) throws SQLException {
        try (Connection connection = stack.ownerConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = stack.ownerConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
