package org.agentos.rules.scan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseDetectorTest {

    private static final ProseDetector DETECTOR = new ProseDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "style.passive | The harbour was quickly rebuilt | was quickly rebuilt",
                "style.passive | The lamps are being sold | being sold",
                "style.repeated-word | Bread from from the mill | from",
                "style.repeated-word | We bake the bread we bake the bread daily | we bake the bread",
                "style.capitalization | Closed on monday | monday",
                "style.capitalization | Open all Winter | Winter",
                "style.gendered-pronoun | A good baker knows his oven | his",
                "style.inconsistent-spelling | The colour of one, the color of two | color",
                "style.cliche | It was a drop in the bucket | a drop in the bucket",
                "style.redundancy | A free gift for all | free gift",
                "style.uncomparable | A very unique lamp | very unique",
                "style.there-is | There are lamps | There are",
                "style.so | So we baked | So",
                "style.date | In the 1920's | 1920's",
                "style.spelling | We recieved it | recieved",
                "style.typography | What now?! | ?!",
            })
    void findsWhatAGuideAdvisesAgainst(String kind, String text, String excerpt) {
        assertThat(find(text)).anySatisfy(detection -> {
            assertThat(detection.kind()).isEqualTo(kind);
            assertThat(text.substring(detection.start(), detection.end())).isEqualTo(excerpt);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The oven bakes bread that had that taste.",
                "The sentence is indeed short.",
                "In spring we bake in the old mill.",
                "Mary Shore bakes. She opened her shop in May.",
                "Ask him or her, his/her friends know.",
                "Some wait. Some work.",
            })
    void leavesPlainProseAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    private static List<Detection> find(String text) {
        return DETECTOR.detect(ScannedText.of(text), Subject.post(text, "mastodon"));
    }
}
