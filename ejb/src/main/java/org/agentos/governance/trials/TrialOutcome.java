package org.agentos.governance.trials;

import java.util.List;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Scores;
import org.agentos.rules.decision.Verdict;

/**
 * What would be decided, and why; nothing of it is kept.
 *
 * @param revision content hash of the rulebook that was tried
 */
public record TrialOutcome(
        Verdict verdict,
        Scores scores,
        List<String> reasons,
        List<FiredRule> rules,
        List<Finding> findings,
        List<Obligation> obligations,
        List<CoverageEntry> coverage,
        String revision) {

    static TrialOutcome of(DecisionOutcome outcome) {
        return new TrialOutcome(
                outcome.verdict(),
                outcome.scores(),
                outcome.reasons(),
                outcome.rules(),
                outcome.findings(),
                outcome.obligations(),
                outcome.coverage(),
                outcome.revision());
    }
}
