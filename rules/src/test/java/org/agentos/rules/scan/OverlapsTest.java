package org.agentos.rules.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agentos.rules.decision.Finding;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    @Test
    void keepsTheMoreSpecialKindOfOneSpan() {
        List<Finding> kept = Overlaps.resolve(List.of(finding(1, "pii.phone", 0.85), finding(2, "pii.phone.tr", 0.8)));

        assertThat(kept).extracting(Finding::kind).containsExactly("pii.phone.tr");
    }

    @Test
    void keepsThePersonalBeforeTheQuasi() {
        List<Finding> kept =
                Overlaps.resolve(List.of(finding(1, "quasi.date-time", 0.85), finding(2, "pii.birth-date", 0.9)));

        assertThat(kept).extracting(Finding::kind).containsExactly("pii.birth-date");
    }

    @Test
    void keepsOneOfEachKind() {
        List<Finding> kept = Overlaps.resolve(List.of(
                finding(1, "secret.key", 0.85), finding(2, "secret.key", 0.95), finding(3, "secret.key", 0.95)));

        assertThat(kept).extracting(Finding::id).containsExactly("f2");
    }

    @Test
    void keepsDoubtfulCandidatesBesideEachOther() {
        List<Finding> kept = Overlaps.resolve(List.of(finding(1, "pii.phone", 0.85), finding(2, "pii.phone.tr", 0.3)));

        assertThat(kept).hasSize(2);
    }

    private static Finding finding(int number, String kind, double confidence) {
        return new Finding("f" + number, kind, "text", 3, 9, "x", confidence, "test");
    }
}
