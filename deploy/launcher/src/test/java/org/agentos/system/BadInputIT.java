package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input is answered at its place, nothing is lost, and nothing that a client sends is a fault of ours. */
class BadInputIT {

    private final Api ben = Api.as("ben.business");
    private final Api client = Api.as("olivia.officer");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"text\":}", "{\"text\":\"a\"} x", "{\"text\":\"a\",\"text\":\"b\"}", "nul", "\u0000"
            })
    void namesThePlaceOfMalformedJson(String body) {
        Api.Answer answer = client.postText("/decisions", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asText()).endsWith("malformed-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":5}|/text",
                "{\"text\":\"a\",\"aiMade\":\"yes\"}|/aiMade",
                "{\"text\":\"a\",\"links\":\"x\"}|/links",
                "{\"text\":\"a\",\"colour\":\"red\"}|/colour",
                "{\"text\":null}|/text",
                "{\"text\":\"a\",\"channel\":\"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc\"}|/channel",
            })
    void pointsAtTheFieldThatIsWrong(String body, String pointer) {
        Api.Answer answer = client.postText("/decisions", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("pointer")).contains(pointer);
    }

    @Test
    void namesEveryFieldOfABriefThatIsWrong() {
        Api.Answer answer =
                ben.post("/missions", Map.of("topic", "a", "audience", "", "goal", "x", "channels", List.of("pigeon")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsText("pointer"))
                .contains("/topic", "/audience", "/goal", "/channels/0");
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        assertThat(client.post("/decisions", Map.of("text", "x".repeat(3_000_000)))
                        .status())
                .isEqualTo(413);
        assertThat(client.postText("/decisions", "[".repeat(100_000)).status()).isIn(400, 422);
    }

    @Test
    void refusesWhatCannotBeKept() {
        assertThat(client.postText("/decisions", "{\"text\":\"a\\u0000b\"}").status())
                .isEqualTo(422);
        assertThat(client.postText("/decisions", "{\"text\":\"a\\ud800b\"}").status())
                .isEqualTo(422);
    }

    @Test
    void keepsHostileTextsByteForByte() {
        String hostile = "<script>alert(1)</script> ' or 1=1 -- ${7*7} #{x} \u202e\u0301 \uD83D\uDE00 ../../etc";
        Map<String, Object> brief = new HashMap<>(Missions.harmless());
        brief.put("topic", hostile);

        JsonNode mission = Missions.mission(ben, Missions.start(ben, brief));

        assertThat(mission.at("/brief/topic").asText()).isEqualTo(hostile);
    }

    @Test
    void takesEveryNaughtyString() throws IOException {
        String cases = System.getenv("AGENTOS_CASES");
        Assumptions.assumeTrue(
                cases != null, "AGENTOS_CASES names no folder: the public naughty strings are not tried");
        for (String line : Files.readAllLines(Path.of(cases, "naughty-strings.jsonl"))) {
            JsonNode entry = Api.JSON.readTree(line);
            String text = entry.path("text").asText(entry.path("value").asText());
            Api.Answer answer = client.header(
                            "Idempotency-Key", UUID.randomUUID().toString())
                    .post("/decisions", Map.of("text", text, "reference", "naughty"));
            assertThat(answer.status()).as(text).isIn(201, 422, 429);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/missions?limit=0",
                "/missions?limit=x",
                "/missions?state=LOST",
                "/tasks?scope=everything",
                "/library?from=yesterday",
                "/missions?mine=maybe",
                "/missions?cursor=zzz"
            })
    void refusesWrongParametersByName(String path) {
        Api.Answer answer = ben.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @Test
    void answersUnknownThingsAndMethodsWithProblems() {
        assertThat(ben.get("/missions/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(ben.get("/missions/not-an-id").status()).isEqualTo(404);
        assertThat(ben.put("/missions", Map.of()).status()).isEqualTo(405);
        assertThat(ben.get("/nowhere").header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void losesNoEdit() {
        Api olivia = Api.as("olivia.officer");
        Api.Answer brand = olivia.get("/brand");
        Map<?, ?> profile = Api.JSON.convertValue(brand.json(), Map.class);
        profile.keySet().removeAll(List.of("version", "updatedAt", "updatedBy"));

        assertThat(olivia.put("/brand", profile).status()).isEqualTo(428);
        olivia.header("If-Match", brand.header("ETag")).put("/brand", profile).expect(200);
        assertThat(olivia.header("If-Match", brand.header("ETag"))
                        .put("/brand", profile)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void hasOneEffectPerKey() {
        Api once = ben.header("Idempotency-Key", UUID.randomUUID().toString());

        JsonNode first = once.post("/missions", Missions.harmless()).expect(201);
        Api.Answer second = once.post("/missions", Missions.harmless());

        assertThat(second.expect(201)).isEqualTo(first);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(once.post("/missions", Missions.brief("Another topic", List.of()))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void saysHowManyRequestsAreLeft() {
        Api.Answer answer = ben.get("/missions");

        assertThat(answer.header("RateLimit-Policy")).contains("w=60");
        assertThat(answer.header("RateLimit")).contains("r=");
    }
}
