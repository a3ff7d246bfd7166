package org.agentos.rules.rulebook;

import java.util.Objects;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Scores;

/**
 * A score beyond which the verdict gets worse, whatever single rules say.
 *
 * @param limit compliance and brand: scores below it; risk: scores above it
 * @param effect {@link Effect#REVIEW} or {@link Effect#BLOCK}
 * @param stage who reviews
 */
public record Threshold(Dimension dimension, int limit, Effect effect, String stage) {

    public Threshold {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(stage, "stage");
    }

    public boolean crossedBy(Scores scores) {
        int score = scores.of(dimension);
        return dimension.clean() == 0 ? score > limit : score < limit;
    }
}
