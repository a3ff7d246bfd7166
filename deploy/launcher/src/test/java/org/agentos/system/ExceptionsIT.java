package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An exception lets one content through while it lasts, by four eyes. */
class ExceptionsIT {

    private static final String RULE = "claims-scientific-proof";

    private final Api olivia = Api.as("olivia.officer");
    private final Api oscar = Api.as("oscar.officer");
    private final Api leo = Api.as("leo.legal");

    @Test
    void letsOneContentThroughAndCountsIt() {
        JsonNode task = Missions.underLegalReview("Bottles with an exception");
        JsonNode exception = request(task, Instant.now().plus(1, ChronoUnit.HOURS));
        String path = "/exceptions/" + exception.path("id").asText();

        olivia.post(path + ":approve", Map.of("comment", "My own.")).expect(403);
        oscar.post(path + ":approve", Map.of("comment", "Seen the study.")).expect(200);
        Missions.review(leo, task, "request-changes", "Say it again.");

        Missions.awaitState(Api.as("bella.business"), task.path("missionId").asText(), "PUBLISHED");
        JsonNode used = olivia.get(path).expect(200);
        assertThat(used.path("state").asText()).isEqualTo("ACTIVE");
        assertThat(used.path("uses").asInt()).isPositive();
        assertThat(olivia.get("/exceptions/summary").expect(200).path("active").asInt())
                .isPositive();
        oscar.post(path + ":revoke", Map.of("reason", "The campaign is over.")).expect(200);
    }

    @Test
    void isDeadOnItsDate() {
        JsonNode task = Missions.underLegalReview("Bottles with a short exception");
        JsonNode exception = request(task, Instant.now().plus(8, ChronoUnit.SECONDS));
        String path = "/exceptions/" + exception.path("id").asText();
        oscar.post(path + ":approve", Map.of()).expect(200);

        Eventually.get("the end of the exception", () -> olivia.get(path).expect(200), view -> view.path("state")
                .asText()
                .equals("EXPIRED"));
        Missions.review(leo, task, "request-changes", "Say it again.");

        JsonNode again = Eventually.get("another review", () -> Missions.again(leo, task), found -> !found.path("id")
                .asText()
                .equals(task.path("id").asText()));
        assertThat(again.toString()).contains(RULE);
        Missions.reject(leo, again);
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

    private JsonNode request(JsonNode task, Instant until) {
        return olivia.post(
                        "/exceptions",
                        Map.of(
                                "name",
                                "Bottles of spring",
                                "ruleId",
                                RULE,
                                "contentId",
                                task.at("/contentVersion/contentId").asText(),
                                "reason",
                                "The study is in the film.",
                                "expiresAt",
                                until.truncatedTo(ChronoUnit.MILLIS).toString()))
                .expect(201);
    }
}
