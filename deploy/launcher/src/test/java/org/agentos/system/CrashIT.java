package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** {@code kill -9} at the worst moments: the mission ends as if nothing had been, and there is exactly one post. */
class CrashIT {

    private final TestStack stack = TestStack.running();

    @Test
    void goesOnAfterAKillInTheMiddleOfIdeationAndOfPublishing() throws SQLException {
        String topic =
                "Rain barrels for allotments " + UUID.randomUUID().toString().substring(0, 8);
        Api bella = Api.as("bella.business");

        String id = Missions.start(bella, Missions.brief(topic, List.of("Rain is free of chlorine")));
        stack.killServer();
        stack.startServer();
        awaitPublicationStarted(id);
        stack.killServer();
        stack.startServer();
        JsonNode mission = Missions.awaitState(Api.as("bella.business"), id, "PUBLISHED");

        assertThat(mission.path("publications").size()).isEqualTo(1);
        assertThat(postsOf(mission)).isEqualTo(1);
    }

    @Test
    void keepsAReviewThroughAKill() {
        JsonNode task = Missions.underLegalReview("A tea for the evening");

        stack.killServer();
        stack.startServer();
        Api leo = Api.as("leo.legal");

        Missions.reject(leo, Missions.again(leo, task));
    }

    @Test
    void goesOnWhileRedisIsAway() {
        Api olivia = Api.as("olivia.officer");

        Outage.ofRedis(() -> {
            olivia.post("/decisions", Map.of("text", "Hello")).expect(201);
            Eventually.get(
                    "a note that Redis is away",
                    () -> SandboxPage.get(stack.baseUrl() + "/health/ready"),
                    answer -> answer.statusCode() == 200 && answer.body().contains("DEGRADED"));
        });
    }

    @Test
    void knowsTokensWhileKeycloakIsAway() {
        Api olivia = Api.as("olivia.officer");
        olivia.get("/me").expect(200);

        Outage.ofKeycloak(() -> {
            olivia.get("/me").expect(200);
            olivia.post("/decisions", Map.of("text", "Hello")).expect(201);
        });
    }

    @Test
    void decidesNothingInTheAirlockWhileKeycloakIsAway() {
        JsonNode task = Missions.underLegalReview("A tea for the night");
        Api leo = Api.as("leo.legal");

        Outage.ofKeycloak(() -> {
            Api.Answer answer = Missions.tryReview(leo, task, "reject", "Never.");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(Missions.again(leo, task).path("state")).isEqualTo(task.path("state"));
        });
        Missions.reject(leo, task);
    }

    private void awaitPublicationStarted(String missionId) throws SQLException {
        try (Connection connection = stack.ownerConnection();
                PreparedStatement select =
                        connection.prepareStatement("select state from publication where mission_id = ?")) {
            select.setObject(1, UUID.fromString(missionId));
            Eventually.get(
                    "a publication under way",
                    () -> {
                        try (ResultSet row = select.executeQuery()) {
                            return row.next();
                        } catch (SQLException e) {
                            throw new AssertionError(e);
                        }
                    },
                    found -> found);
        }
    }

    private static int postsOf(JsonNode mission) {
        return SandboxPage.count(
                "id=\"" + mission.at("/publications/0/receiptId").asText() + "\"");
    }
}
