package org.agentos.rules.facts.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.Campaign;
import org.agentos.rules.decision.Evidence;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.FactSet;
import org.junit.jupiter.api.Test;

class ContentOfFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void givesBackTheContentThatTheFactsWereTakenFrom() {
        Subject content = new Subject(
                        "A calm tea.",
                        "mastodon",
                        "en",
                        "DE",
                        "consumer",
                        "post",
                        true,
                        true,
                        List.of(new Link("https://tea.example/", "Tea")),
                        List.of(),
                        Brand.none(),
                        Map.of("format", "md"))
                .withEvidence(List.of(new Evidence("health.calm", "study", "Journal of Tea", NOW)))
                .in(new Campaign("autumn", "Autumn", NOW, Campaign.NEVER));
        FactSet facts = FactExtraction.extract(content, new ScanResult(List.of(), List.of(), List.of(), Map.of()), NOW);

        Subject again = ContentOfFacts.subject(facts, Brand.none());

        assertThat(again).isEqualTo(content);
    }
}
