package org.agentos.governance.shadows;

import java.util.HashSet;
import java.util.List;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;

/**
 * A decision in short.
 *
 * @param rules ids of those that fired
 * @param obligations what the content must have
 */
public record ShadowOutcome(
        Verdict verdict, Scores scores, List<String> reasons, List<String> rules, List<String> obligations) {

    private static final int MOST_REASONS = 20;

    static ShadowOutcome of(DecisionOutcome outcome) {
        return new ShadowOutcome(
                outcome.verdict(),
                outcome.scores(),
                outcome.reasons().stream().limit(MOST_REASONS).toList(),
                outcome.rules().stream().map(FiredRule::ruleId).toList(),
                outcome.obligations().stream()
                        .map(obligation -> obligation.kind() + " " + obligation.value())
                        .toList());
    }

    boolean diverges(ShadowOutcome other) {
        return flips(other)
                || !new HashSet<>(rules).equals(new HashSet<>(other.rules))
                || !new HashSet<>(obligations).equals(new HashSet<>(other.obligations));
    }

    boolean flips(ShadowOutcome other) {
        return verdict != other.verdict;
    }
}
