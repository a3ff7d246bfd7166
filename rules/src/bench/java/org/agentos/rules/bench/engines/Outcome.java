package org.agentos.rules.bench.engines;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Ruling;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;

/** What every engine must come to: the rules that fired with their explanations, the scores, the verdict. */
public record Outcome(Verdict verdict, Scores scores, List<FiredRule> rules) {

    /** Of rules in any order. */
    public static Outcome of(List<FiredRule> fired) {
        fired.sort(Comparator.comparing(FiredRule::ruleId));
        Map<Dimension, Integer> sums = new EnumMap<>(Dimension.class);
        Verdict verdict = Verdict.ALLOW;
        for (FiredRule rule : fired) {
            rule.points().forEach((dimension, points) -> sums.merge(dimension, points, Integer::sum));
            verdict = verdict.worse(rule.effect().verdict());
        }
        return new Outcome(verdict, Scores.of(sums), fired);
    }

    static Outcome of(Ruling ruling) {
        return new Outcome(ruling.verdict(), ruling.scores(), ruling.rules());
    }

    static Outcome of(DecisionOutcome outcome) {
        return new Outcome(outcome.verdict(), outcome.scores(), outcome.rules());
    }
}
