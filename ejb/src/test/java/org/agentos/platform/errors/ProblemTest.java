package org.agentos.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "415,UNSUPPORTED_MEDIA_TYPE", "418,INVALID_REQUEST", "502,INTERNAL", "503,UNAVAILABLE"
    })
    void namesTheKindOfABareStatus(int status, ProblemType expected) {
        assertThat(ProblemType.ofStatus(status)).isEqualTo(expected);
    }

    @Test
    void gathersAllThatIsWrong() {
        Problem one =
                Problem.of(ProblemType.INVALID_BODY, "Two things are wrong.").at("/topic", "Say what it is about.");

        Problem two = one.at("/channels/0", "Name a known channel.").with("retryAfter", 5);

        assertThat(two.errors()).extracting(FieldProblem::pointer).containsExactly("/topic", "/channels/0");
        assertThat(two.extensions()).containsEntry("retryAfter", 5);
        assertThat(one.errors()).hasSize(1);
    }

    @Test
    void givesEachKindASlugOfItsOwn() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::slug)).doesNotHaveDuplicates();
    }
}
