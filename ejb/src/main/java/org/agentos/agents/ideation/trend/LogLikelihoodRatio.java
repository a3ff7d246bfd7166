package org.agentos.agents.ideation.trend;

/**
 * Dunning's G-squared for two binomial samples (Accurate Methods for the Statistics of Surprise and Coincidence, 1993), with the
 * sign of the change.
 */
final class LogLikelihoodRatio {

    private LogLikelihoodRatio() {}

    /**
     * @param recent documents with the phrase among {@code recentTotal}
     * @param before documents with the phrase among {@code beforeTotal}
     * @return 0 for no difference, positive when the recent share is higher, negative when it is lower
     */
    static double signed(int recent, int recentTotal, int before, int beforeTotal) {
        if (recentTotal == 0 || beforeTotal == 0) {
            return 0;
        }
        double recentShare = (double) recent / recentTotal;
        double beforeShare = (double) before / beforeTotal;
        double share = (double) (recent + before) / (recentTotal + beforeTotal);
        double ratio = 2
                * (logLikelihood(recent, recentTotal, recentShare)
                        + logLikelihood(before, beforeTotal, beforeShare)
                        - logLikelihood(recent, recentTotal, share)
                        - logLikelihood(before, beforeTotal, share));
        return Math.signum(recentShare - beforeShare) * Math.max(0, ratio);
    }

    /** Two-sided p-value: G-squared is chi-squared with one degree of freedom. */
    static double pValue(double signed) {
        return erfc(Math.sqrt(Math.abs(signed) / 2));
    }

    private static double logLikelihood(int hits, int total, double share) {
        return term(hits, share) + term(total - hits, 1 - share);
    }

    private static double term(int count, double share) {
        return count == 0 ? 0 : count * Math.log(share);
    }

    /** Complementary error function for x >= 0, relative error below 1.2e-7 (Numerical Recipes, erfcc). */
    private static double erfc(double x) {
        double t = 1 / (1 + 0.5 * x);
        double[] c = {
            -1.26551223,
            1.00002368,
            0.37409196,
            0.09678418,
            -0.18628806,
            0.27886807,
            -1.13520398,
            1.48851587,
            -0.82215223,
            0.17087277
        };
        double sum = 0;
        for (int i = c.length - 1; i >= 0; i--) {
            sum = c[i] + t * sum;
        }
        return t * Math.exp(-x * x + sum);
    }
}
