package org.agentos.governance.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.agentos.rules.decision.Finding;
import org.junit.jupiter.api.Test;

class RedactionTest {

    @Test
    void masksWhatWasFoundByItsKind() {
        String redacted = Redaction.of("Write to ann@example.org now", List.of(finding("pii.email", 9, 24)));

        assertThat(redacted).isEqualTo("Write to [pii.email] now");
    }

    @Test
    void countsCodePointsAsSpansDo() {
        String redacted =
                Redaction.of("\uD83C\uDF75 ann@example.org \uD83C\uDF75", List.of(finding("pii.email", 2, 17)));

        assertThat(redacted).isEqualTo("\uD83C\uDF75 [pii.email] \uD83C\uDF75");
    }

    @Test
    void makesOneMaskOfFindingsThatOverlap() {
        List<Finding> findings = List.of(finding("b", 4, 8), finding("a", 2, 5), finding("c", 3, 4));

        assertThat(Redaction.of("0123456789", findings)).isEqualTo("01[a]89");
    }

    @Test
    void leavesDisclosuresAndOtherPartsAlone() {
        Finding inALink = new Finding("f", "pii.email", "link/0", 0, 3, "ann", 1, "d");

        assertThat(Redaction.of("#ad Tea", List.of(finding("disclosure.ad", 0, 3), inALink)))
                .isEqualTo("#ad Tea");
    }

    @Test
    void leavesLinksRemarksOnStyleAndUnlikelyThingsAlone() {
        Finding unlikely = new Finding("f", "pii.phone", "text", 0, 4, "2026", 0.3, "d");

        assertThat(Redaction.of(
                        "2026 Tea", List.of(finding("style.passive", 0, 8), finding("link.url", 0, 4), unlikely)))
                .isEqualTo("2026 Tea");
    }

    @Test
    void masksTheExcerptsOfAllParts() {
        Finding inALink = new Finding("f", "pii.email", "link/0", 0, 3, "ann", 1, "d");

        assertThat(Redaction.masked(List.of(inALink, finding("disclosure.ad", 0, 3))))
                .extracting(Finding::excerpt)
                .containsExactly("[pii.email]", "x");
    }

    @Property(tries = 200)
    void leavesNothingOfASpanWhateverOverlaps(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 25) Integer> starts,
            @ForAll @IntRange(min = 1, max = 8) int length) {
        String text = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        List<Finding> findings = starts.stream()
                .map(start -> finding("k", start, Math.min(26, start + length)))
                .toList();

        String redacted = Redaction.of(text, findings);

        findings.forEach(
                finding -> assertThat(redacted).doesNotContain(text.substring(finding.start(), finding.start() + 1)));
    }

    private static Finding finding(String kind, int start, int end) {
        return new Finding("f" + start, kind, "text", start, end, "x", 1, "d");
    }
}
