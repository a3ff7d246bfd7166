package org.agentos.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What business users and reviewers do, in the words of the tests. */
final class Missions {

    private static final Set<String> ENDED =
            Set.of("PUBLISHED", "REJECTED", "BLOCKED_ENDED", "FAILED", "COMPLETED", "CANCELLED");

    private Missions() {}

    /** A brief that nothing speaks against. */
    static Map<String, Object> harmless() {
        return brief("Refill stations in city shops", List.of("Refill saves packaging"));
    }

    static Map<String, Object> brief(String topic, List<String> keyMessages) {
        return Map.of(
                "topic",
                topic,
                "audience",
                "young urban families",
                "goal",
                "More people refill bottles",
                "channels",
                List.of("mastodon"),
                "keyMessages",
                keyMessages);
    }

    static String start(Api api, Map<String, Object> brief) {
        return api.header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/missions", brief)
                .expect(201)
                .at("/items/0/id")
                .asText();
    }

    static JsonNode mission(Api api, String id) {
        return api.get("/missions/" + id).expect(200);
    }

    static JsonNode awaitState(Api api, String id, String state) {
        return Eventually.get(
                "state " + state + " of mission " + id,
                () -> mission(api, id),
                mission -> mission.path("state").asText().equals(state) || failIfOver(mission, state));
    }

    /** The open task of a mission, as this person's inbox shows it. */
    static JsonNode awaitTask(Api api, String missionId) {
        String id = Eventually.get(
                "a task of mission " + missionId,
                () -> {
                    for (JsonNode task : api.get("/tasks?limit=100").expect(200).path("items")) {
                        if (task.path("missionId").asText().equals(missionId)) {
                            return task.path("id").asText();
                        }
                    }
                    return "";
                },
                found -> !found.isEmpty());
        return api.get("/tasks/" + id).expect(200);
    }

    /** The task of a mission that waits for leo.legal. */
    static JsonNode underLegalReview(String topic) {
        String id = start(Api.as("bella.business"), brief(topic, List.of("Proven by science")));
        return awaitTask(Api.as("leo.legal"), id);
    }

    /** A task as it is now, still in this person's inbox. */
    static JsonNode again(Api api, JsonNode task) {
        return awaitTask(api, task.path("missionId").asText());
    }

    /** Rejects what a task is about, and sees its mission end. */
    static void reject(Api reviewer, JsonNode task) {
        review(reviewer, task, "reject", "We cannot say that.");
        awaitState(Api.as("bella.business"), task.path("missionId").asText(), "REJECTED");
    }

    static void review(Api api, JsonNode task, String outcome, String comment) {
        tryReview(api, task, outcome, comment).expect(200);
    }

    static Api.Answer tryReview(Api api, JsonNode task, String outcome, String comment) {
        return api.post(
                "/tasks/" + task.path("id").asText() + "/review",
                Map.of(
                        "outcome", outcome,
                        "digest", task.at("/contentVersion/digest").asText(),
                        "comment", comment));
    }

    private static boolean failIfOver(JsonNode mission, String wanted) {
        if (ENDED.contains(mission.path("state").asText()) && ENDED.contains(wanted)) {
            throw new AssertionError(
                    "the mission ended otherwise: " + mission.path("state") + " " + mission.path("step"));
        }
        if (mission.path("state").asText().equals("INCIDENT")) {
            throw new AssertionError("the mission has an incident: " + mission.path("incidents"));
        }
        return false;
    }
}
