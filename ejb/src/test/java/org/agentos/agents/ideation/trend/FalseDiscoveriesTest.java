package org.agentos.agents.ideation.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {

    @Test
    void findsThoseOfTheExampleInThePaper() {
        // Benjamini and Hochberg (1995), section 3.2: 15 p-values, four discoveries at 0.05
        double[] pValues = {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.000
        };

        assertThat(FalseDiscoveries.threshold(pValues, 0.05)).isEqualTo(0.0095);
    }

    @Test
    void findsNothingAmongChance() {
        assertThat(FalseDiscoveries.threshold(new double[] {0.3, 0.6, 0.9}, 0.05))
                .isNegative();
    }
}
