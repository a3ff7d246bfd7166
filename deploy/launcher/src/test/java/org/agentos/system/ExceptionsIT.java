package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An exception lets content through while it lasts, by four eyes. */
class ExceptionsIT {

    private static final String RULE = "claims-scientific-proof";

    private final Api olivia = Api.as("olivia.officer");
    private final Api oscar = Api.as("oscar.officer");
    private final Api bella = Api.as("bella.business");

    @Test
    void letsOneCampaignThroughAndCountsIt() {
        String mission = awaitIdeas("Bottles with an exception");
        String path = granted(mission, Instant.now().plus(1, ChronoUnit.HOURS));

        chooseIdea(mission);

        Missions.awaitState(bella, mission, "PUBLISHED");
        JsonNode used = olivia.get(path).expect(200);
        assertThat(used.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(used.path("uses").asInt()).isPositive();
        assertThat(olivia.get("/exceptions/summary").expect(200).path("active").asInt())
                .isPositive();
        oscar.post(path + ":revoke", Map.of("reason", "The campaign is over.")).expect(200);
    }

    @Test
    void isDeadOnItsDate() {
        String mission = awaitIdeas("Bottles with a short exception");
        String path = granted(mission, Instant.now().plus(5, ChronoUnit.SECONDS));
        Eventually.get("the end of the exception", () -> olivia.get(path).expect(200), view -> view.path("state")
                .asText()
                .equals("EXPIRED"));

        chooseIdea(mission);

        Api leo = Api.as("leo.legal");
        JsonNode task = Missions.awaitTask(leo, mission);
        assertThat(task.toString()).contains(RULE);
        Missions.reject(leo, task);
    }

    @Test
    void asksForWhatThereIs() {
        Map<String, Object> wrong = Map.of(
                "name",
                "x",
                "ruleId",
                "no-such-rule",
                "contentId",
                "0190b0a0-0000-7000-8000-000000000000",
                "reason",
                "x",
                "expiresAt",
                Instant.now().plus(1, ChronoUnit.DAYS).toString());

        assertThat(olivia.post("/exceptions", wrong)
                        .expect(422)
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/ruleId");
        Api.as("ada.auditor").post("/exceptions", wrong).expect(403);
        olivia.get("/exceptions?contentId=nonsense").expect(400);
        olivia.get("/exceptions/0190b0a0-0000-7000-8000-000000000000").expect(404);
    }

    /** A mission that waits for a person to choose its idea, before any content is there. */
    private String awaitIdeas(String topic) {
        Map<String, Object> brief = new HashMap<>(Missions.brief(topic, List.of("Proven by science")));
        brief.put("ideaChoice", "person");
        String mission = Missions.start(bella, brief);
        Missions.awaitTask(bella, mission);
        return mission;
    }

    private void chooseIdea(String mission) {
        JsonNode task = Missions.awaitTask(bella, mission);
        String idea = Missions.mission(bella, mission).at("/ideas/0/id").asText();
        bella.post("/tasks/" + task.path("id").asText() + "/complete", Map.of("ideaId", idea))
                .expect(200);
    }

    /** Asked for by one officer, approved by another; where it is. */
    private String granted(String mission, Instant until) {
        Map<String, Object> wanted = Map.of(
                "name",
                "Bottles of spring",
                "ruleId",
                RULE,
                "missionId",
                mission,
                "reason",
                "The study is in the film.",
                "expiresAt",
                until.truncatedTo(ChronoUnit.MILLIS).toString());
        JsonNode asked = olivia.post("/exceptions", wanted).expect(201);
        String path = "/exceptions/" + asked.path("id").asText();
        olivia.post(path + ":approve", Map.of("comment", "My own.")).expect(403);
        oscar.post(path + ":approve", Map.of("comment", "Seen the study.")).expect(200);
        return path;
    }
}
