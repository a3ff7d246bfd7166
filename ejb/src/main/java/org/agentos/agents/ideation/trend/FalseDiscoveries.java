package org.agentos.agents.ideation.trend;

import java.util.Arrays;

/** Benjamini and Hochberg's step-up procedure (1995): how small a p-value must be when many are looked at together. */
final class FalseDiscoveries {

    private FalseDiscoveries() {}

    /**
     * @param rate share of false discoveries that is accepted, 0..1
     * @return the largest p-value that counts as a discovery, or -1 when none does
     */
    static double threshold(double[] pValues, double rate) {
        double[] sorted = pValues.clone();
        Arrays.sort(sorted);
        for (int i = sorted.length; i >= 1; i--) {
            if (sorted[i - 1] <= rate * i / sorted.length) {
                return sorted[i - 1];
            }
        }
        return -1;
    }
}
