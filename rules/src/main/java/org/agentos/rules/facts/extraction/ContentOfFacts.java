package org.agentos.rules.facts.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Campaign;
import org.agentos.rules.decision.Evidence;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.AttributeFact;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.FactSet;

/** The way back from facts to the content that they were taken from. */
public final class ContentOfFacts {

    private ContentOfFacts() {}

    /** The content without media: their bytes are no facts. Of the brand only its name is, so another stands in for it. */
    public static Subject subject(FactSet facts, Brand brand) {
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
                brand,
                attributes(facts),
                evidence(facts),
                campaign(facts));
    }

    private static Map<String, String> attributes(FactSet facts) {
        return facts.attributes().stream()
                .collect(Collectors.toMap(AttributeFact::name, AttributeFact::value, (one, other) -> one));
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
