package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** From a brief to a receipt: one brief is allowed, one is reviewed with a change, one is blocked. */
class ThreadIT {

    private final Api bella = Api.as("bella.business");

    @Test
    void publishesWhatRulesAllow() {
        String id =
                Missions.start(bella, Missions.brief("Refill corners near schools", List.of("Refill saves packaging")));

        JsonNode mission = Missions.awaitState(bella, id, "PUBLISHED");

        assertThat(mission.at("/decisions/0/verdict").asText()).isEqualTo("ALLOW");
        assertThat(mission.path("ideas").size()).isGreaterThanOrEqualTo(3);
        assertThat(mission.path("ideas")).allSatisfy(idea -> {
            assertThat(idea.path("maker").asText()).contains("no language model");
            assertThat(idea.path("evidence").isEmpty()).isFalse();
        });
        JsonNode publication = mission.at("/publications/0");
        assertThat(publication.path("simulated").asBoolean()).isTrue();
        assertThat(publication.path("digest")).isEqualTo(mission.at("/versions/0/digest"));
        String post = publication.path("url").asText();
        assertThat(SandboxPage.get(post).body()).contains("AI-generated").contains("<img");
        assertThat(mission.at("/versions/0/media/0/altText").asText()).isNotBlank();
    }

    @Test
    void findsWhatWasPublishedByMeaning() {
        String id = Missions.start(
                bella, Missions.brief("Bicycle repair courses for beginners", List.of("Fix a flat tyre yourself")));
        Missions.awaitState(bella, id, "PUBLISHED");

        JsonNode found = Eventually.get(
                "the post in the library",
                () -> bella.get("/library?q=mending%20a%20broken%20bike").expect(200),
                page -> page.at("/items/0/missionId").asText().equals(id));

        assertThat(found.path("degraded").asBoolean()).isFalse();
    }

    @Test
    void bringsChangesRoundAndPublishesWhatWasApproved() {
        Api leo = Api.as("leo.legal");
        String id = Missions.start(
                bella, Missions.brief("Our new herbal tea", List.of("Proven by science", "A calm evening")));

        JsonNode first = Missions.awaitTask(leo, id);
        Missions.review(leo, first, "request-changes", "remove \"Proven by science\"");
        JsonNode second = Eventually.get(
                "a new version for review",
                () -> Missions.awaitTask(leo, id),
                task -> task.at("/contentVersion/number").asInt() == 2);
        Missions.review(leo, second, "approve", "Good now.");
        JsonNode mission = Missions.awaitState(bella, id, "PUBLISHED");

        assertThat(first.at("/decision/verdict").asText()).isEqualTo("REVIEW");
        assertThat(second.at("/contentVersion/text").asText()).doesNotContain("Proven by science");
        assertThat(mission.path("versions").size()).isEqualTo(2);
        assertThat(mission.at("/publications/0/digest")).isEqualTo(second.at("/contentVersion/digest"));
        assertThat(mission.at("/submission/conversation").size()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void endsWhatRulesBlock() {
        String id = Missions.start(bella, Missions.brief("Herbal tea for patients", List.of("Our tea cures diabetes")));

        JsonNode task = Missions.awaitTask(bella, id);
        bella.post("/tasks/" + task.path("id").asText() + "/complete", Map.of("action", "end"))
                .expect(200);
        JsonNode mission = Missions.awaitState(bella, id, "BLOCKED_ENDED");

        assertThat(task.at("/decision/verdict").asText()).isEqualTo("BLOCK");
        assertThat(task.at("/decision/reasons").isEmpty()).isFalse();
        assertThat(mission.path("publications").isEmpty()).isTrue();
        assertThat(SandboxPage.html()).doesNotContain("cures diabetes");
    }

    @Test
    void provesEveryStepFromTheAuditLog() {
        Api ada = Api.as("ada.auditor");
        String id = Missions.start(
                bella, Missions.brief("Window boxes for small balconies", List.of("Herbs grow on every sill")));
        Missions.awaitState(bella, id, "PUBLISHED");

        JsonNode records =
                ada.get("/audit/records?limit=100&subjectId=" + id).expect(200).path("items");
        String record = records.get(0).path("id").asText();
        JsonNode proof = Eventually.get(
                        "a proof of the record",
                        () -> ada.get("/audit/records/" + record + "/proof"),
                        answer -> answer.status() == 200)
                .json();

        assertThat(records.findValuesAsText("action")).contains("mission.started");
        assertThat(Proofs.root(proof))
                .isEqualTo(proof.at("/checkpoint/rootHash").asText());
        assertThat(Proofs.isSigned(proof.path("checkpoint"))).isTrue();
    }

    @Test
    void refusesToChangeTheAuditLog() throws Exception {
        try (var connection = TestStack.running().ownerConnection();
                var statement = connection.createStatement()) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> statement.executeUpdate("update audit_leaf set action = 'nothing.happened'"))
                    .hasMessageContaining("append-only");
        }
    }
}
