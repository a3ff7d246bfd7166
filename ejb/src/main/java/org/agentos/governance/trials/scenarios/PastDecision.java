package org.agentos.governance.trials.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.ContentOfFacts;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.scenario.Expectation;
import org.agentos.rules.scenario.Scenario;

/** What was decided once, as a content that can be decided again (TRI-2). */
@ApplicationScoped
public class PastDecision {

    @Inject
    Decisions decisions;

    @Inject
    ContentSource contents;

    /**
     * A scenario of a decision: its content as the facts have it, and the verdict that is expected.
     *
     * @throws org.agentos.platform.errors.Refusal not found
     */
    public Scenario scenario(UUID decisionId, UUID id, String title, Optional<Verdict> expected) {
        DecisionOutcome then = decisions.outcome(decisionId);
        Subject content = subject(FactSetJson.read(then.factsJson()));
        Expectation expectation =
                new Expectation(Optional.of(expected.orElse(then.verdict())), Set.of(), Set.of(), Map.of(), Set.of());
        return new Scenario(id.toString(), title, content, Optional.empty(), expectation);
    }

    /** The content of facts, without media: their bytes are no facts. The brand is the one in force. */
    public Subject subject(FactSet facts) {
        return ContentOfFacts.subject(facts, contents.brand());
    }
}
