package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A rule from its first scenario to the post that it takes down. */
class TrialsIT {

    private final Api olivia = Api.as("olivia.officer");
    private final Api oscar = Api.as("oscar.officer");
    private final Api ada = Api.as("ada.auditor");

    @Test
    void aRuleIsTriedApprovedPutInForceAndTakesDownWhatItForbids() {
        String word = "Zephyrine" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode post = published(word);
        String policy = WordPolicy.written(word).id();

        redScenarioBlocksApproval(policy, word);
        dryRunTellsTheDifference(policy, word);
        impactFindsThePost(policy, post);
        activate(policy);
        recallTakesThePostDown(policy, post);
    }

    @Test
    void aPastDecisionBecomesAScenarioInOneCall() {
        String policy = WordPolicy.written(
                        "Quixotry" + UUID.randomUUID().toString().substring(0, 8))
                .id();
        String decision = olivia.post("/decisions", Map.of("text", "Our tea cures cancer.", "channel", "web"))
                .expect(201)
                .path("id")
                .asText();

        JsonNode made = WordPolicy.keyed(olivia)
                .post("/decisions/" + decision + ":scenario", Map.of("policyId", policy, "title", "A cure is no tea"))
                .expect(201);

        assertThat(made.at("/content/text").asText()).isEqualTo("Our tea cures cancer.");
        assertThat(made.path("origin").asText()).isEqualTo("DECISION");
        assertThat(ada.get("/policies/" + policy + "/scenarios").expect(200).path("items"))
                .hasSize(1);
        JsonNode report = olivia.post("/policies/" + policy + "/versions/1:test", Map.of())
                .expect(200);
        assertThat(report.path("failed").asInt()).as(report.toString()).isZero();
    }

    @Test
    void whatIsMalformedOrForbiddenIsAnsweredWithAProblem() {
        String policy = WordPolicy.written(
                        "Xylograph" + UUID.randomUUID().toString().substring(0, 8))
                .id();
        String scenarios = "/policies/" + policy + "/scenarios";

        olivia.post(scenarios, Map.of("title", "x")).expect(422);
        olivia.post(scenarios, scenario("x", "y", "MAYBE")).expect(422);
        olivia.postText(scenarios, "null").expect(400);
        Api.as("bella.business").post(scenarios, scenario("x", "y", "ALLOW")).expect(403);
        olivia.post("/policies/no-such-policy/scenarios", scenario("x", "y", "ALLOW"))
                .expect(404);
        olivia.post("/policies/" + policy + "/versions/9:test", Map.of()).expect(404);
        olivia.post("/policies/" + policy + "/versions/1:dry-run", Map.of()).expect(422);
        olivia.post("/policies/" + policy + "/versions/1:impact", Map.of("sample", 0))
                .expect(422);
        ada.post("/policies/" + policy + "/versions/1:impact", Map.of()).expect(403);
        olivia.get("/jobs/" + UUID.randomUUID()).expect(404);
        olivia.get("/jobs?cursor=nonsense").expect(400);
        olivia.get("/recalls/" + UUID.randomUUID()).expect(404);
        olivia.get("/compliance/summary?days=0").expect(400);
        assertThat(ada.get("/compliance/summary").expect(200).path("days")).hasSize(30);
    }

    private void redScenarioBlocksApproval(String policy, String word) {
        JsonNode scenario = WordPolicy.keyed(olivia)
                .post("/policies/" + policy + "/scenarios", scenario("It passes", "About " + word, "ALLOW"))
                .expect(201);
        JsonNode report = olivia.post("/policies/" + policy + "/versions/1:test", Map.of())
                .expect(200);
        assertThat(report.path("failed").asInt()).isOne();
        assertThat(report.at("/results/0/failures/0").asText()).contains("should be ALLOW, but is BLOCK");
        olivia.post("/policies/" + policy + "/versions/1:submit", Map.of("reason", "We may not say it any more."))
                .expect(200);
        Map<String, Object> approval = Map.of("contentHash", contentHash(policy), "comment", "Fine.");

        JsonNode refused = oscar.post("/policies/" + policy + "/versions/1:approve", approval)
                .expect(409);

        assertThat(refused.toString()).contains("should be ALLOW, but is BLOCK");
        olivia.header("If-Match", "\"1\"")
                .put(
                        "/policies/" + policy + "/scenarios/"
                                + scenario.path("id").asText(),
                        scenario("It does not pass", "About " + word, "BLOCK"))
                .expect(200);
        oscar.post("/policies/" + policy + "/versions/1:approve", approval).expect(200);
    }

    private void dryRunTellsTheDifference(String policy, String word) {
        JsonNode dry = olivia.post(
                        "/policies/" + policy + "/versions/1:dry-run",
                        Map.of("content", Map.of("text", "About " + word, "channel", "web")))
                .expect(200);

        assertThat(dry.at("/candidate/verdict").asText()).isEqualTo("BLOCK");
        assertThat(dry.at("/inForce/verdict").asText()).isNotEqualTo("BLOCK");
        assertThat(dry.path("differences").toString()).contains("to BLOCK", "fires now");
    }

    private void impactFindsThePost(String policy, JsonNode post) {
        JsonNode job = WordPolicy.keyed(olivia)
                .post("/policies/" + policy + "/versions/1:impact", Map.of("publishedOnly", true))
                .expect(202);
        String id = job.path("id").asText();

        JsonNode done = Eventually.get(
                "the end of job " + id, () -> ada.get("/jobs/" + id).expect(200), now -> now.has("endedAt"));

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.at("/result/flips").asInt()).isOne();
        JsonNode flip = ada.get("/jobs/" + id + "/flips").expect(200).at("/items/0");
        assertThat(flip.path("contentVersionId")).isEqualTo(post.path("contentVersionId"));
        assertThat(flip.path("published").asBoolean()).isTrue();
        assertThat(flip.path("to").asText()).isEqualTo("BLOCK");
        assertThat(flip.path("whyAfter").toString()).contains("We do not say that any more");
    }

    private void activate(String policy) {
        WordPolicy.keyed(oscar)
                .post("/policies/" + policy + "/versions/1:activate", Map.of("reason", "From today on."))
                .expect(200);
        assertThat(ada.get("/policies/" + policy).expect(200).path("state").asText())
                .isEqualTo("IN_FORCE");
    }

    private void recallTakesThePostDown(String policy, JsonNode post) {
        JsonNode recall = Eventually.get(
                "a recall for " + policy + " that is settled",
                () -> recallOf(policy),
                found -> found.path("remediated").asInt() == 1);
        JsonNode item = ada.get("/recalls/" + recall.path("id").asText() + "/items")
                .expect(200)
                .at("/items/0");

        assertThat(recall.path("exposed").asInt()).isOne();
        assertThat(item.path("outcome").asText()).isEqualTo("UNPUBLISHED");
        assertThat(item.path("publicationId")).isEqualTo(post.path("id"));
        assertThat(SandboxPage.get(post.path("url").asText()).statusCode()).isEqualTo(404);
        assertThat(ada.get("/audit/records?action=publication.removed")
                        .expect(200)
                        .path("items"))
                .anySatisfy(record -> assertThat(record.path("subjectId")).isEqualTo(post.path("id")));
    }

    private JsonNode recallOf(String policy) {
        for (JsonNode recall : ada.get("/recalls?limit=20").expect(200).path("items")) {
            if (recall.path("policyId").asText().equals(policy)) {
                return recall;
            }
        }
        return Api.JSON.createObjectNode();
    }

    /** A post that is out, with a word of its own. */
    private static JsonNode published(String word) {
        Api bella = Api.as("bella.business");
        String mission = Missions.start(
                bella, Missions.brief("Refill stations in city shops: " + word, List.of(word + " saves packaging")));
        return Missions.awaitState(bella, mission, "PUBLISHED").at("/publications/0");
    }

    private String contentHash(String policy) {
        return oscar.get("/policies/" + policy + "/versions/1")
                .expect(200)
                .path("contentHash")
                .asText();
    }

    private static Map<String, Object> scenario(String title, String text, String verdict) {
        return Map.of(
                "title",
                title,
                "content",
                Map.of("text", text, "channel", "mastodon"),
                "expect",
                Map.of("verdict", verdict));
    }
}
