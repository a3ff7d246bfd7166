package org.agentos.governance.decisions.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.junit.jupiter.api.Test;

class DecisionStreamTest {

    private static final String FACE = "\uD83D\uDE00";

    private final DecisionStream stream = new DecisionStream(
            new AdHocContent(
                    "",
                    "web",
                    "en",
                    "",
                    "general",
                    "post",
                    false,
                    false,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()),
            Optional.empty());

    @Test
    void countsCharactersWhereverTheTextIsCut() {
        stream.feed(FACE.repeat(AdHocContent.LONGEST_TEXT - 1) + FACE.charAt(0));
        stream.feed(FACE.substring(1));

        assertThat(stream.cutWithin()).isFalse();
        assertThat(stream.content().text()).isEqualTo(FACE.repeat(AdHocContent.LONGEST_TEXT));
    }

    @Test
    void takesNoCharacterMoreThanATextMayHave() {
        stream.feed("a".repeat(AdHocContent.LONGEST_TEXT - 1));
        stream.feed("b");

        assertThatThrownBy(() -> stream.feed("c")).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.problem().type())
                .isEqualTo(ProblemType.TOO_LARGE));
        assertThat(stream.content().text()).endsWith("ab");
    }

    @Test
    void keepsBackHalfACharacter() {
        stream.feed("a" + FACE.charAt(0));

        assertThat(stream.cutWithin()).isTrue();
        assertThat(stream.content().text()).isEqualTo("a");
    }
}
