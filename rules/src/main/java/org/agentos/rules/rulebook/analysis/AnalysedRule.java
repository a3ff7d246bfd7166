package org.agentos.rules.rulebook.analysis;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.analysis.Remark.Kind;
import org.agentos.rules.rulebook.analysis.choosing.Vocabulary;
import org.agentos.rules.rulebook.analysis.solving.Answer;
import org.agentos.rules.rulebook.analysis.solving.Solver;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.matching.Matching;

/**
 * A rule, and facts on which it fires.
 *
 * @param witness empty when none were found
 * @param never whether it was shown that there are none
 */
record AnalysedRule(Rule rule, Optional<FactSet> witness, boolean never, boolean always, Solver solver) {

    static AnalysedRule of(Rule rule, Vocabulary vocabulary) {
        Solver solver = new Solver(vocabulary, Scope.noon(rule.effectiveFrom()));
        Answer answer = solver.solve(rule.condition());
        Answer opposite = solver.solve(new Condition.Not(rule.condition()));
        return new AnalysedRule(
                rule,
                answer.shown(),
                answer instanceof Answer.Impossible,
                opposite instanceof Answer.Impossible,
                solver);
    }

    boolean canFire() {
        return witness.isPresent();
    }

    List<Remark> remarks() {
        List<String> id = List.of(rule.id());
        if (never) {
            return List.of(Remark.of(
                    Kind.NEVER_FIRES, id, "Rule " + rule.id() + " never fires: its conditions contradict each other."));
        }
        if (always) {
            String sentence =
                    "Rule " + rule.id() + " fires on everything within its scope: its conditions always hold.";
            return List.of(new Remark(Kind.ALWAYS_FIRES, id, sentence, witness));
        }
        return List.of();
    }

    /** Facts on which the rule fires, to be asked about other rules. */
    Matching matching() {
        return solver.matching(witness.orElseThrow());
    }

    /** Whether it is shown that the other rule's conditions hold whenever this one's do. */
    boolean implies(AnalysedRule other) {
        return solver.implies(rule.condition(), other.rule.condition());
    }
}
