package org.agentos.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.agentos.launcher.TestStack;
import org.junit.jupiter.api.Test;

/** The limit of reading as it ships, 1000 a minute and client; the others are raised for these tests and held by tests of their own. */
class LimitsIT {

    private static final int SHIPPED = 1000;

    /** A client of whom no other test asks anything. */
    private final Api client = Api.withToken(TestStack.running().tokenOfGuest("lars.limits", "auditor"));

    @Test
    void answersTheRequestBeyondTheLimitWithWhenToComeBack() {
        Api.Answer refused = untilRefused();

        assertThat(refused.header("Retry-After")).matches("[1-9]|[1-5][0-9]|60");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"search\";q=1000;w=60");
        assertThat(refused.header("RateLimit")).matches("\"search\";r=0;t=\\d+");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("type").asText()).endsWith("too-many-requests");
        Api.as("olivia.officer").get("/me").expect(200);
    }

    @Test
    void grantsAsManyPerNodeWhileRedisIsAway() {
        Outage.ofRedis(() -> {
            Api.Answer refused = untilRefused();

            assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"search\";q=1000;w=60");
        });
        untilRefused();
    }

    /** Never more than a full window after the present one began. */
    private Api.Answer untilRefused() {
        return Stream.generate(() -> client.get("/api/v1/me"))
                .limit(2 * SHIPPED + 1)
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .map(LimitsIT::tooMany)
                .orElseThrow(() -> new AssertionError("nothing was refused"));
    }

    private static Api.Answer tooMany(Api.Answer answer) {
        answer.expect(429);
        return answer;
    }
}
