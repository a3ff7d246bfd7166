package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** A decision in all the forms that its clients ask for. */
class DecisionApiIT {

    private static final Map<String, Object> TEA =
            Map.of("text", "Our tea cures cancer. Write to ann.miller@example.org.", "channel", "web");

    private final Api client = Api.withToken(TestStack.running().clientToken());

    @Test
    void masksWhatWasFoundAndExplainsItself() {
        JsonNode decision =
                client.post("/decisions?redact=true&explain=full", TEA).expect(201);

        assertThat(decision.path("redactedText").asText())
                .contains("[pii.email]")
                .doesNotContain("ann.miller");
        assertThat(decision.toString()).doesNotContain("ann.miller");
        assertThat(decision.at("/explanation/whatWouldPass")).isNotEmpty();
    }

    @Test
    void sendsTheFieldsThatAreAskedFor() {
        JsonNode decision =
                client.post("/decisions?fields=id,verdict,scores", TEA).expect(201);

        assertThat(decision.fieldNames()).toIterable().containsExactlyInAnyOrder("id", "verdict", "scores");
        assertThat(client.get("/decisions/" + decision.path("id").asText() + "?fields=digest")
                        .expect(200)
                        .fieldNames())
                .toIterable()
                .containsExactly("digest");
        client.post("/decisions?fields=verdict,colour", TEA).expect(400);
        client.post("/decisions?explain=some", TEA).expect(400);
    }

    @Test
    void decidesAgainByteForByte() {
        JsonNode decision = client.post("/decisions", TEA).expect(201);

        JsonNode again = client.get("/decisions/" + decision.path("id").asText() + "/redecision")
                .expect(200);

        assertThat(again.path("identical").asBoolean()).as(again.toString()).isTrue();
        assertThat(again.path("outcomeDigestNow")).isEqualTo(again.path("outcomeDigestThen"));
    }

    @Test
    void saysWhyARuleWasSilentAndWhatWouldPass() {
        String id = client.post("/decisions", TEA).expect(201).path("id").asText();

        JsonNode silent =
                client.get("/decisions/" + id + "/why-not/finance-guarantee").expect(200);
        JsonNode loud =
                client.get("/decisions/" + id + "/why-not/health-cure-claim").expect(200);
        JsonNode remedy = client.get("/decisions/" + id + "/remedy").expect(200);

        assertThat(silent.path("fired").asBoolean()).isFalse();
        assertThat(silent.at("/condition/sentence").asText()).isNotEmpty();
        assertThat(loud.path("fired").asBoolean()).isTrue();
        assertThat(remedy.path("outcome").asText()).isIn("FOUND", "NONE");
        client.get("/decisions/" + id + "/why-not/no-such-rule").expect(404);
    }

    @Test
    void checksComplianceInTheShortForm() {
        JsonNode check = client.post("/check-compliance", TEA).expect(200);

        assertThat(check.path("compliance_score").asInt()).isLessThan(100);
        assertThat(check.path("violations")).isNotEmpty();
        assertThat(check.path("recommendations")).isNotEmpty();
        assertThat(check.path("approval_required").asBoolean())
                .isEqualTo(check.path("verdict").asText().equals("REVIEW"));
        client.get("/decisions/" + check.path("decision_id").asText()).expect(200);
    }

    @Test
    void answersOtherOptionsUnderAnotherKeyOnly() {
        Api keyed = client.header("Idempotency-Key", "options-" + System.nanoTime());
        JsonNode first = keyed.post("/decisions?fields=id", TEA).expect(201);

        assertThat(keyed.post("/decisions?fields=id", TEA).expect(201)).isEqualTo(first);
        keyed.post("/decisions", TEA).expect(422);
    }
}
