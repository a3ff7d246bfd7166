package org.agentos.rules.scan.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabTest {

    /** Pairs of the supplementary data of Sharma, Wu and Dalal, 2005. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 50, 3.1736, 0.5854, 1.0000",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082",
    })
    void agreesWithPublishedDifferences(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertThat(new Lab(l1, a1, b1).difference(new Lab(l2, a2, b2))).isCloseTo(expected, within(0.0001));
    }

    @Test
    void knowsWhite() {
        Lab white = Lab.of(0xffffff);

        assertThat(white.l()).isCloseTo(100, within(0.01));
        assertThat(white.a()).isCloseTo(0, within(0.02));
    }

    @Test
    void measuresContrastOfBlackOnWhite() {
        assertThat(Contrast.ratio(0x000000, 0xffffff)).isCloseTo(21, within(0.01));
    }
}
