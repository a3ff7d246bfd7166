package org.agentos.web.missions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.agentos.platform.errors.FieldProblem;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "no", "  no  ", "It is \u0000."})
    void refusesWhatSaysNothingOrCannotBeKept(String text) {
        Reason reason = new Reason(text);

        assertThatThrownBy(reason::checked).isInstanceOf(Refusal.class);
    }

    @Test
    void takesUpToAThousandCharacters() {
        String longest = "y".repeat(1000);

        assertThat(new Reason(longest).checked()).isEqualTo(longest);
        assertThatThrownBy(new Reason(longest + "y")::checked).isInstanceOf(Refusal.class);
    }

    @Test
    void tellsOfTheOtherFieldsToo() {
        Problem others =
                Problem.of(ProblemType.INVALID_BODY, "This cannot be done.").at("/at", "It is over.");

        Refusal alone = catchThrowableOfType(Refusal.class, () -> new Reason("It is time.").checked(others));
        Refusal both = catchThrowableOfType(Refusal.class, () -> new Reason("").checked(others));

        assertThat(alone.problem().errors()).extracting(FieldProblem::pointer).containsExactly("/at");
        assertThat(both.problem().errors()).extracting(FieldProblem::pointer).containsExactly("/at", "/reason");
    }
}
