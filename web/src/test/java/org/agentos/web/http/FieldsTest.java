package org.agentos.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    private final Answer answer = new Answer(new Inner("a", 1), Optional.of("b"));

    @Test
    void leaveOutWhatWasNotAskedFor() {
        assertThat(Fields.of(Answer.class, "number, note").of(answer).toString())
                .isEqualTo("{\"number\":1,\"note\":\"b\"}");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void areAllThereAreWhenNoneIsNamed(String parameter) {
        assertThat(Fields.of(Answer.class, parameter).of(answer).size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inner", "colour", "number,,note", "Number"})
    void refuseNamesThatTheAnswerHasNot(String parameter) {
        assertThatThrownBy(() -> Fields.of(Answer.class, parameter)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem().type().status()).isEqualTo(400);
            assertThat(refusal.problem().errors()).singleElement().satisfies(error -> assertThat(error.detail())
                    .contains("name, note, number"));
        });
    }

    private record Inner(String name, int number) {}

    private record Answer(@JsonUnwrapped Inner inner, Optional<String> note) {}
}
