package org.agentos.rules.decision;

import java.util.Map;

/** Clamped sums of the points of all fired rules, 0..100 each. Compliance and brand: 100 is best. Risk: 0 is best. */
public record Scores(int compliance, int risk, int brand) {

    public Scores {
        requireScore(compliance);
        requireScore(risk);
        requireScore(brand);
    }

    /** The scores of content that no rule speaks against. */
    public static Scores clean() {
        return of(Map.of());
    }

    /** Adds sums of points to the clean scores; what leaves 0..100 is clamped. Dimensions that are absent stay clean. */
    public static Scores of(Map<Dimension, Integer> sums) {
        return new Scores(
                clamped(Dimension.COMPLIANCE, sums), clamped(Dimension.RISK, sums), clamped(Dimension.BRAND, sums));
    }

    public int of(Dimension dimension) {
        return switch (dimension) {
            case COMPLIANCE -> compliance;
            case RISK -> risk;
            case BRAND -> brand;
        };
    }

    private static int clamped(Dimension dimension, Map<Dimension, Integer> sums) {
        long score = (long) dimension.clean() + sums.getOrDefault(dimension, 0);
        return (int) Math.max(0, Math.min(100, score));
    }

    private static void requireScore(int score) {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a score is 0..100, not " + score);
        }
    }
}
