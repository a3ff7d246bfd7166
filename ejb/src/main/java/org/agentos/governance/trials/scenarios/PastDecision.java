package org.agentos.governance.trials.scenarios;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.subject.ContentSource;
import org.agentos.rules.decision.Campaign;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Evidence;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.facts.AttributeFact;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FactSet;
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
        ContentFact content = facts.content();
        return new Subject(
                content.text(),
                content.channel(),
                content.language(),
                content.region(),
                content.audience(),
                content.kind(),
                content.aiMade(),
                content.paidPartnership(),
                facts.links().stream()
                        .map(link -> new Link(link.url(), link.label()))
                        .toList(),
                List.of(),
                contents.brand(),
                facts.attributes().stream()
                        .collect(Collectors.toMap(AttributeFact::name, AttributeFact::value, (one, other) -> one)),
                evidence(facts),
                campaign(facts));
    }

    private static List<Evidence> evidence(FactSet facts) {
        return facts.evidence().stream()
                .map(fact -> new Evidence(fact.topic(), fact.kind(), fact.source(), fact.dated()))
                .toList();
    }

    private static Optional<Campaign> campaign(FactSet facts) {
        return facts.campaigns().stream()
                .map(fact -> new Campaign(fact.id(), fact.name(), fact.starts(), fact.ends()))
                .findFirst();
    }
}
