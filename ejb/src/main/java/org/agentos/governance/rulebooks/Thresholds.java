package org.agentos.governance.rulebooks;

import java.util.Optional;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.Threshold;

/** Where each score, 0..100, turns the verdict: compliance and brand below the number, risk above it. Absent where it never does. */
public record Thresholds(
        Optional<Integer> complianceReview,
        Optional<Integer> complianceBlock,
        Optional<Integer> riskReview,
        Optional<Integer> riskBlock,
        Optional<Integer> brandReview,
        Optional<Integer> brandBlock) {

    /** The thresholds of a rulebook; where several say the same thing, the strictest. */
    public static Thresholds of(Rulebook rulebook) {
        return new Thresholds(
                strictest(rulebook, Dimension.COMPLIANCE, Effect.REVIEW),
                strictest(rulebook, Dimension.COMPLIANCE, Effect.BLOCK),
                strictest(rulebook, Dimension.RISK, Effect.REVIEW),
                strictest(rulebook, Dimension.RISK, Effect.BLOCK),
                strictest(rulebook, Dimension.BRAND, Effect.REVIEW),
                strictest(rulebook, Dimension.BRAND, Effect.BLOCK));
    }

    private static Optional<Integer> strictest(Rulebook rulebook, Dimension dimension, Effect effect) {
        boolean cleanAtZero = dimension.clean() == 0;
        return rulebook.thresholds().stream()
                .filter(threshold -> threshold.dimension() == dimension && threshold.effect() == effect)
                .map(Threshold::limit)
                .reduce((one, other) -> cleanAtZero ? Math.min(one, other) : Math.max(one, other));
    }
}
