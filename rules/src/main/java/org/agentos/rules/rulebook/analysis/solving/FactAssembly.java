package org.agentos.rules.rulebook.analysis.solving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agentos.rules.facts.AttributeFact;
import org.agentos.rules.facts.CampaignFact;
import org.agentos.rules.facts.ClaimFact;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.CoverageFact;
import org.agentos.rules.facts.DisclosureFact;
import org.agentos.rules.facts.EvidenceFact;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.FindingFact;
import org.agentos.rules.facts.LinkFact;
import org.agentos.rules.facts.MeasureFact;
import org.agentos.rules.facts.MediumFact;
import org.agentos.rules.facts.ToneFact;
import org.agentos.rules.facts.registry.FactRegistry;

/** Puts facts together to a set. Claims become the findings that they follow from. */
final class FactAssembly {

    private static final CoverageFact TEXT = new CoverageFact("text", "example", "1", "SCANNED", "");

    private FactAssembly() {}

    /** The facts, with a scan of the text among them unless there is another, so that nothing is a gap. */
    static FactSet of(Instant at, ContentFact content, List<Fact> facts) {
        List<CoverageFact> coverage = new ArrayList<>(all(facts, CoverageFact.class));
        if (coverage.isEmpty()) {
            coverage.add(TEXT);
        }
        List<FindingFact> findings = new ArrayList<>(all(facts, FindingFact.class));
        all(facts, ClaimFact.class).forEach(claim -> findings.add(claim.finding("example")));
        return new FactSet(
                at,
                content,
                findings,
                all(facts, DisclosureFact.class),
                all(facts, MeasureFact.class),
                all(facts, LinkFact.class),
                all(facts, MediumFact.class),
                all(facts, ToneFact.class),
                all(facts, AttributeFact.class),
                coverage,
                all(facts, EvidenceFact.class),
                all(facts, CampaignFact.class),
                Map.of("example", "1"));
    }

    /** The content with more at the end of its text. */
    static ContentFact withWords(ContentFact content, List<String> words) {
        if (words.isEmpty()) {
            return content;
        }
        String text = (content.text() + " " + String.join(" ", words)).strip();
        return (ContentFact) FactRegistry.standard().of(content).with(content, Map.of("text", text));
    }

    private static <F> List<F> all(List<Fact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
