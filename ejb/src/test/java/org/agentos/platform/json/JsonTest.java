package org.agentos.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Sample(String text, int count, boolean flag, Optional<String> more) {}

    record At(Instant at) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\",\"count\":1,\"flag\":true,\"unknown\":1}",
                "{\"text\":\"a\",\"text\":\"b\",\"count\":1,\"flag\":true}",
                "{\"text\":1,\"count\":1,\"flag\":true}",
                "{\"text\":true,\"count\":1,\"flag\":true}",
                "{\"text\":\"a\",\"count\":\"1\",\"flag\":true}",
                "{\"text\":\"a\",\"count\":null,\"flag\":true}",
                "{\"text\":\"a\",\"count\":1,\"flag\":\"true\"}",
                "{\"text\":\"a\",\"count\":1,\"flag\":true} {}",
                "{'text':'a'}",
                "{\"text\":\"a\",\"count\":NaN,\"flag\":true}"
            })
    void refusesWhatIsNotExactlyAskedFor(String body) {
        assertThatThrownBy(() -> Json.mapper().readValue(body, Sample.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refusesDeepNesting() {
        String deep = "[".repeat(Json.DEEPEST + 1) + "]".repeat(Json.DEEPEST + 1);

        assertThatThrownBy(() -> Json.mapper().readTree(deep)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void leavesAbsentValuesOutAndWritesInstantsAsText() {
        String sample = Json.write(new Sample("a", 1, true, Optional.empty()));
        String at = Json.write(new At(Instant.parse("2026-11-24T09:00:00Z")));

        assertThat(sample).isEqualTo("{\"text\":\"a\",\"count\":1,\"flag\":true}");
        assertThat(at).isEqualTo("{\"at\":\"2026-11-24T09:00:00Z\"}");
    }
}
