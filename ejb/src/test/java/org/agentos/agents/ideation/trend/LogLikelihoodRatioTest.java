package org.agentos.agents.ideation.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodRatioTest {

    /** Computed apart, from Dunning's formula, with Python's math.log and math.erfc. */
    @ParameterizedTest
    @CsvSource({
        "10, 100, 10, 1000, 22.907803544619057, 1.699604552380878e-06",
        "7, 20, 1, 40, 11.870522574918471, 0.0005702940832505967",
        "1, 50, 20, 100, -11.604649483570796, 0.0006578714364365126",
        "5, 10, 0, 100, 26.816684205711745, 2.2369768308669285e-07"
    })
    void agreesWithValuesComputedByHand(int recent, int recentAll, int before, int beforeAll, double g2, double p) {
        double signed = LogLikelihoodRatio.signed(recent, recentAll, before, beforeAll);

        assertThat(signed).isCloseTo(g2, within(1e-9));
        assertThat(LogLikelihoodRatio.pValue(signed)).isCloseTo(p, within(p * 1e-5));
    }

    @Test
    void isZeroForEqualShares() {
        assertThat(LogLikelihoodRatio.signed(5, 50, 10, 100)).isCloseTo(0, within(1e-9));
        assertThat(LogLikelihoodRatio.signed(0, 0, 10, 100)).isZero();
    }
}
