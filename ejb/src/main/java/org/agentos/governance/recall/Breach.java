package org.agentos.governance.recall;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Obligation;
import org.agentos.rules.decision.Verdict;

/** Whether a post would be let out again as it was (RCL-2). */
final class Breach {

    private final DecisionView then;
    private final DecisionOutcome now;

    Breach(DecisionView then, DecisionOutcome now) {
        this.then = then;
        this.now = now;
    }

    boolean present() {
        return now.verdict().compareTo(then.verdict()) > 0 || now.verdict() == Verdict.REVIEW && !unseen().isEmpty();
    }

    /** Whether an officer has accepted as much, and the same rules (RCL-5). */
    boolean accepted(Optional<RecallItemView> earlier) {
        return earlier.filter(item -> now.verdict().compareTo(item.to()) <= 0)
                .filter(item -> item.rules().containsAll(rules()))
                .isPresent();
    }

    /** Ids of the rules that ask for more than a note. */
    List<String> rules() {
        return now.rules().stream()
                .filter(rule -> rule.effect() != Effect.NOTE)
                .map(FiredRule::ruleId)
                .toList();
    }

    /** Whether it is forbidden, and one of these rules has a part in it. */
    boolean forbiddenBy(Set<String> policyRules) {
        return now.verdict() == Verdict.BLOCK
                && now.rules().stream().map(FiredRule::ruleId).anyMatch(policyRules::contains);
    }

    /** The stages that are asked for now and were not then. */
    private Set<String> unseen() {
        Set<String> stages = new TreeSet<>();
        now.obligations().stream()
                .filter(obligation -> obligation.kind() == Obligation.Kind.STAGE)
                .map(Obligation::value)
                .forEach(stages::add);
        stages.removeAll(then.stages());
        return stages;
    }
}
