package org.agentos.rules.rulebook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.agentos.rules.facts.AttributeFact;
import org.agentos.rules.facts.CampaignFact;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.CoverageFact;
import org.agentos.rules.facts.DisclosureFact;
import org.agentos.rules.facts.EvidenceFact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.FindingFact;
import org.agentos.rules.facts.LinkFact;
import org.agentos.rules.facts.MeasureFact;
import org.agentos.rules.facts.MediumFact;
import org.agentos.rules.facts.ToneFact;
import org.agentos.rules.facts.WordFact;

/** Random facts from few values, so that random rules often match them. */
public final class FactModels {

    public static final Instant NOW = Instant.parse("2020-03-01T00:00:00Z");

    private FactModels() {}

    public static Arbitrary<FactSet> factSets() {
        return Combinators.combine(contents(), findings(), disclosures(), measures(), others())
                .as((content, findings, disclosures, measures, others) -> new FactSet(
                        NOW,
                        content,
                        numbered(findings, disclosures),
                        numbered(disclosures),
                        measures,
                        others.links(),
                        others.media(),
                        others.tones(),
                        others.attributes(),
                        others.coverage(),
                        others.evidence(),
                        others.campaigns(),
                        Map.of("detector", "1")));
    }

    static Arbitrary<List<WordFact>> words() {
        return Combinators.combine(Arbitraries.of("list-one", "list-two"), texts(), ints())
                .as((list, term, start) -> new WordFact("w", list, term, start, start + 1))
                .list()
                .ofMaxSize(2);
    }

    private static List<FindingFact> numbered(List<FindingFact> findings, List<DisclosureFact> disclosures) {
        List<FindingFact> numbered = new ArrayList<>();
        for (FindingFact f : findings) {
            String id = "f" + numbered.size();
            numbered.add(new FindingFact(
                    id, f.kind(), f.part(), f.start(), f.end(), f.excerpt(), f.confidence(), f.detector()));
        }
        for (int i = 0; i < disclosures.size(); i++) {
            DisclosureFact d = disclosures.get(i);
            String kind = "disclosure." + d.type();
            numbered.add(
                    new FindingFact("d" + i, kind, d.part(), d.start(), d.start(), "", d.confidence(), "detector"));
        }
        return numbered;
    }

    private static List<DisclosureFact> numbered(List<DisclosureFact> disclosures) {
        List<DisclosureFact> numbered = new ArrayList<>();
        for (DisclosureFact d : disclosures) {
            String finding = "d" + numbered.size();
            numbered.add(new DisclosureFact(d.type(), d.part(), d.start(), d.prominent(), d.confidence(), finding));
        }
        return numbered;
    }

    private record Others(
            List<LinkFact> links,
            List<MediumFact> media,
            List<ToneFact> tones,
            List<AttributeFact> attributes,
            List<CoverageFact> coverage,
            List<EvidenceFact> evidence,
            List<CampaignFact> campaigns) {}

    private static Arbitrary<ContentFact> contents() {
        return Combinators.combine(texts(), texts(), texts(), ints(), doubles(), Arbitraries.of(true, false))
                .as((a, b, c, number, share, flag) -> new ContentFact(
                        a, b, c, "", b, c, a, flag, !flag, number, number, number, share, share, share, number, number,
                        number, number));
    }

    private static Arbitrary<List<FindingFact>> findings() {
        return Combinators.combine(
                        Arbitraries.oneOf(texts(), texts().map(topic -> "claim." + topic)),
                        texts(),
                        ints(),
                        Arbitraries.of(0.0, 0.1, 0.2, 0.3, 1.0))
                .as((kind, excerpt, start, sure) ->
                        new FindingFact("f", kind, "text", start, start + 1, excerpt, sure, "detector"))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<DisclosureFact>> disclosures() {
        return Combinators.combine(texts(), ints(), Arbitraries.of(true, false))
                .as((type, start, prominent) -> new DisclosureFact(type, "text", start, prominent, 1, "f"))
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<List<MeasureFact>> measures() {
        return Combinators.combine(texts(), doubles())
                .as((name, value) -> new MeasureFact("media/0", name, value))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Others> others() {
        return Combinators.combine(texts(), texts(), ints(), Arbitraries.of(true, false))
                .as((a, b, number, some) -> some
                        ? new Others(
                                List.of(new LinkFact("link/0", a, b, a, b)),
                                List.of(new MediumFact("media/0", a, b, number, number)),
                                List.of(new ToneFact(a)),
                                List.of(new AttributeFact(a, b)),
                                List.of(new CoverageFact("text", a, b, "SCANNED", a)),
                                List.of(new EvidenceFact(a, b, a, moment(number))),
                                List.of(new CampaignFact(b, a, moment(number), moment(number + 1))))
                        : new Others(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static Instant moment(int days) {
        return NOW.plus(Duration.ofDays(days - 2));
    }

    private static Arbitrary<String> texts() {
        return RuleModels.texts();
    }

    private static Arbitrary<Integer> ints() {
        return Arbitraries.integers().between(0, 3);
    }

    private static Arbitrary<Double> doubles() {
        return Arbitraries.of(0.0, 0.5, 1.0, 1.5, 3.0, 100.0);
    }
}
