package org.agentos.rules.scan.clickbait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClickbaitDetectorTest {

    private static final ClickbaitDetector DETECTOR = new ClickbaitDetector();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 Lighthouses That Will Make You Want To Move To The Sea",
                "Which Kind Of Teapot Are You",
                "You won't believe what this baker puts into her bread",
            })
    void findsBait(String headline) {
        assertThat(find(headline)).extracting(Detection::kind).containsExactly("clickbait.headline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Court overturns ruling on harbour tolls",
                "Bakery Chain Reports Loss for Third Quarter",
                "The exhibition is open until 12 December.",
                "Our team walked along the canal on Sunday",
            })
    void leavesNewsAndPlainTextsAlone(String headline) {
        assertThat(find(headline)).isEmpty();
    }

    @Test
    void marksTheFirstLineOnly() {
        List<Detection> found = find("\n Which Kind Of Teapot Are You\nThe exhibition is open until 12 December.");

        assertThat(found).singleElement().satisfies(detection -> {
            assertThat(detection.start()).isEqualTo(2);
            assertThat(detection.end()).isEqualTo(30);
        });
    }

    @Test
    void saysNothingOfALongFirstLine() {
        assertThat(find("Which kind of teapot are you? ".repeat(10))).isEmpty();
    }

    private static List<Detection> find(String text) {
        return DETECTOR.detect(ScannedText.of(text), Subject.post(text, "mastodon"));
    }
}
