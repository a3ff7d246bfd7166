package org.agentos.governance.shadows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.agentos.governance.decisions.DecisionGiven;
import org.agentos.governance.decisions.Safeguards;
import org.agentos.governance.rulebooks.CandidateEngine;
import org.agentos.governance.trials.scenarios.PastDecision;
import org.agentos.platform.ids.Ids;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactSetJson;

/** Decides again, under the rulebook that decided and under the candidate, on the facts of then. */
@ApplicationScoped
public class ShadowDecisions {

    @Inject
    PastDecision past;

    /** @return what both decide; whether they diverge is for the outcomes to say */
    DivergenceView compared(DecisionGiven decision, CandidateEngine live, CandidateEngine candidate) {
        FactSet facts = FactSetJson.read(decision.factsJson());
        boolean lookAgain = facts.media().isEmpty()
                && !candidate
                        .rulebook()
                        .ruleSet()
                        .styleChecks()
                        .equals(live.rulebook().ruleSet().styleChecks());
        ShadowOutcome before = outcome(decision, facts, decided(live.engine(), facts, lookAgain));
        ShadowOutcome after = outcome(decision, facts, decided(candidate.engine(), facts, lookAgain));
        return new DivergenceView(
                Ids.next(),
                decision.decisionId(),
                decision.at(),
                decision.channel(),
                after.flips(before),
                decision.revision(),
                before,
                after);
    }

    /** Facts are enough unless the candidate looks for something that nobody has looked for. */
    private DecisionOutcome decided(DecisionEngine engine, FactSet facts, boolean lookAgain) {
        return lookAgain ? engine.decide(past.subject(facts), facts.at()) : engine.evaluate(facts);
    }

    private static ShadowOutcome outcome(DecisionGiven decision, FactSet facts, DecisionOutcome ruled) {
        return ShadowOutcome.of(
                decision.ours() ? Safeguards.applied(ruled, facts.content().text()) : ruled);
    }
}
