package org.agentos.rules.scan.hate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HateDetectorTest {

    private static final HateDetector DETECTOR = new HateDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hate.attack | Foreigners are a plague",
                "hate.attack | Old people are so useless to all of us",
                "hate.attack | Christians visit us on Sunday. They are liars, all of them",
                "hate.threat | Somebody ought to exterminate these gypsies",
                "hate.threat | Sikhs should be put in cages",
                "hate.attack | Refugees have no place in our town",
            })
    void findsAttacksOnGroups(String kind, String text) {
        assertThat(find(text)).extracting(Detection::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forei gners are a plague, f o r e i g n e r s are a p l a g u e",
                "Foreignres are a plague",
                "F0reign3rs are a pl4gue",
                "Foreigners are aplague",
            })
    void repairsWhatIsMisspeltOnPurpose(String text) {
        assertThat(find(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Whoever writes \"foreigners are a plague\" should read more",
                "Saying that foreigners are a plague is wrong",
                "Foreigners are not a plague at all",
                "You have to stop calling Sikhs liars",
                "No refugee deserves to be attacked",
                "Locusts are a plague, and foreigners help the farmers",
                "We are proud to hire disabled people",
                "Dutch engineers built the dykes along the river",
                "Old people should be able to use the app",
            })
    void tellsAttacksFromMentionOppositionAndEverydayTalk(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static List<Detection> find(String text) {
        return DETECTOR.detect(ScannedText.of(text), Subject.post(text, "mastodon"));
    }
}
