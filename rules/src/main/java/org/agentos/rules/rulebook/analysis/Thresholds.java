package org.agentos.rules.rulebook.analysis;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.analysis.Remark.Kind;

/** Thresholds that scores cannot cross even if every rule fires at once. */
final class Thresholds {

    private Thresholds() {}

    static List<Remark> remarks(RuleSet set) {
        List<Remark> remarks = new ArrayList<>();
        for (Threshold threshold : set.thresholds()) {
            int worst = worst(set, threshold.dimension());
            boolean upward = threshold.dimension().clean() == 0;
            if (upward ? worst <= threshold.limit() : worst >= threshold.limit()) {
                remarks.add(Remark.of(
                        Kind.UNREACHABLE_THRESHOLD,
                        List.of(threshold.dimension().name() + " " + threshold.limit()),
                        "No score can cross the threshold " + threshold.dimension() + " " + threshold.limit()
                                + ": with every rule firing at once it is " + worst + "."));
            }
        }
        return remarks;
    }

    /** The worst score that all rules together can lead to, within 0 to 100. */
    private static int worst(RuleSet set, Dimension dimension) {
        boolean upward = dimension.clean() == 0;
        int sum = set.allRules().stream()
                .flatMap(rule -> rule.consequences().stream())
                .mapToInt(consequence -> moved(consequence, dimension, upward))
                .filter(points -> upward ? points > 0 : points < 0)
                .sum();
        return Math.max(0, Math.min(100, dimension.clean() + sum));
    }

    private static int moved(Consequence consequence, Dimension dimension, boolean upward) {
        if (consequence instanceof Consequence.Points points && points.dimension() == dimension) {
            return points.points();
        }
        boolean scaled = consequence instanceof Consequence.ScaledPoints points && points.dimension() == dimension;
        return !scaled ? 0 : upward ? Consequence.ScaledPoints.MOST : -Consequence.ScaledPoints.MOST;
    }
}
