package org.agentos.rules.scan.profanity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfanityDetectorTest {

    private static final ProfanityDetector DETECTOR = new ProfanityDetector();

    @ParameterizedTest
    @CsvSource({
        "bullshitters, profanity",
        "shitshow, profanity",
        "craphole, profanity.mild",
        "sh-it, profanity",
        "s/h/i/t, profanity",
        "sh!tty, profanity",
        "5hitty, profanity",
        "bollocks, profanity.mild",
    })
    void knowsFormsCompoundsAndDisguises(String word, String kind) {
        assertThat(find("Such " + word + " here")).extracting(Detection::kind).containsAnyOf(kind, "profanity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Scunthorpe assessor passed the cockpit class",
                "Shiitake and cumin for Dickens, hoarded in Essex",
                "Fatty acids, a peacock and a bumblebee at the Arsenal",
                "As-is, a-list and e-mail, 4 of 5",
                "Nigerian spices and a tycoon's cocoon",
            })
    void leavesInnocentWordsAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"So sh1t., 3, 7", "Hi! sh*t!, 4, 8"})
    void marksTheDisguiseItself(String text, int start, int end) {
        assertThat(find(text))
                .extracting(Detection::start, Detection::end)
                .contains(org.assertj.core.groups.Tuple.tuple(start, end));
    }

    private static List<Detection> find(String text) {
        return DETECTOR.detect(ScannedText.of(text), Subject.post(text, "mastodon"));
    }
}
