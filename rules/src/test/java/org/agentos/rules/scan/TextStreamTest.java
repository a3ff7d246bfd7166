package org.agentos.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.junit.jupiter.api.Test;

class TextStreamTest {

    private static final ContentScanner SCANNER = ContentScanner.standard();
    private static final Subject ABOUT = Subject.post("", "email");
    private static final String FILLER = "The tea is warm and the evening long. ";

    @Test
    void findsACardNumberSplitOverTwoChunks() {
        TextStream stream = SCANNER.stream(ABOUT);

        stream.feed("\uD83C\uDF75 Pay with 4111 11");
        stream.feed("11 1111 1111 today");
        ScanResult result = stream.end();

        assertThat(result.findings())
                .filteredOn("kind", "pii.credit-card")
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.start()).isEqualTo(11);
                    assertThat(finding.excerpt()).isEqualTo("4111 1111 1111 1111");
                });
    }

    @Test
    void givesFindingsWhileTheTextGoesOn() {
        TextStream stream = SCANNER.stream(ABOUT);
        List<Finding> early = new ArrayList<>(stream.feed("Write to jo@a.example. "));

        for (int i = 0; i < 200; i++) {
            early.addAll(stream.feed(FILLER));
        }

        assertThat(early).filteredOn("kind", "pii.email").hasSize(1);
    }

    @Property(tries = 40)
    void findsTheSameWhereverChunksEnd(@ForAll @IntRange(min = 1, max = 3_000) int size) {
        String text = (FILLER.repeat(30) + "Write to jo@a.example or +49 30 901820. \uD83C\uDF75 ").repeat(8);
        TextStream stream = SCANNER.stream(ABOUT);

        for (int at = 0; at < text.length(); at += size) {
            stream.feed(text.substring(at, Math.min(text.length(), at + size)));
        }
        List<Finding> streamed = personal(stream.end());

        assertThat(streamed)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyInAnyOrderElementsOf(personal(SCANNER.scan(Subject.post(text, "email"))));
    }

    @Test
    void isIncompleteWhenItEndsEarly() {
        TextStream stream = SCANNER.stream(ABOUT);
        stream.feed("Write to jo@a.example");

        ScanResult result = stream.endEarly("the model stopped");

        assertThat(result.findings()).extracting(Finding::kind).contains("pii.email");
        assertThat(result.coverage())
                .allSatisfy(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.FAILED));
        assertThatIllegalStateException().isThrownBy(() -> stream.feed("more"));
    }

    @Test
    void scansLongTextsThroughWindowsAndNamesWhoDidNot() {
        String text = FILLER.repeat(9_000) + "Write to jo@a.example";

        ScanResult result = SCANNER.scan(Subject.post(text, "email"));

        assertThat(result.findings())
                .filteredOn("kind", "pii.email")
                .singleElement()
                .satisfies(finding -> assertThat(finding.end()).isEqualTo(text.length()));
        assertThat(result.coverage())
                .anySatisfy(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.TOO_LARGE));
    }

    private static List<Finding> personal(ScanResult result) {
        return result.findings().stream()
                .filter(finding -> finding.kind().startsWith("pii."))
                .toList();
    }
}
