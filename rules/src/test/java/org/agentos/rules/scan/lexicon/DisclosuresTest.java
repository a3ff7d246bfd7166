package org.agentos.rules.scan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.scan.Detection;
import org.agentos.rules.scan.text.ScannedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosuresTest {

    private static final PhraseDetector DISCLOSURES =
            PhraseDetector.of("disclosure.phrases", "test", "disclosures", Set.of("en", "de"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disclosure.ad                | This episode is sponsored by a mill",
                "disclosure.ad                | Unbezahlte Werbung: neue Lampen",
                "disclosure.ad                | Links may be affiliate ones, we earn a commission",
                "disclosure.ai                | Bild: KI-generiert",
                "disclosure.ai                | Drafted with the help of a language model",
                "disclosure.risk-warning      | Investing involves risk",
                "disclosure.risk-warning      | Ihr Kapital ist dem Risiko eines Verlusts ausgesetzt",
                "disclosure.health-disclaimer | Not medical advice",
            })
    void findsADisclosure(String kind, String text) {
        assertThat(find(text)).extracting(Detection::kind).contains(kind);
    }

    @Test
    void tellsItsPlace() {
        assertThat(find("New lamps. #werbung")).singleElement().satisfies(detection -> {
            assertThat(detection.start()).isEqualTo(11);
            assertThat(detection.end()).isEqualTo(19);
        });
    }

    @Test
    void takesNoTalkOfAdvertisingForADisclosure() {
        assertThat(find("We talk about ads, risks and artificial lakes at the fair."))
                .isEmpty();
    }

    private static List<Detection> find(String text) {
        return DISCLOSURES.detect(ScannedText.of(text), Subject.post(text, "mastodon"));
    }
}
