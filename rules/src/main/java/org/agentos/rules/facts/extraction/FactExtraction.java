package org.agentos.rules.facts.extraction;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.Medium;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
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

/** Turns a subject and its scan into facts. The order of facts depends on their content only, not on the order of detectors. */
public final class FactExtraction {

    /** Code points that a feed shows before it hides the rest behind "more". */
    private static final int PROMINENT = 125;

    private static final String DISCLOSURE = "disclosure.";

    private static final Comparator<FindingFact> BY_PLACE = Comparator.comparing(FindingFact::part)
            .thenComparing(FindingFact::start)
            .thenComparing(FindingFact::end)
            .thenComparing(FindingFact::kind)
            .thenComparing(FindingFact::excerpt)
            .thenComparing(FindingFact::detector)
            .thenComparing(FindingFact::id);

    private FactExtraction() {}

    public static FactSet extract(Subject subject, ScanResult scan, Instant at) {
        return new FactSet(
                at,
                content(subject),
                scan.findings().stream().map(FindingFact::of).sorted(BY_PLACE).toList(),
                disclosures(scan.findings()),
                scan.measures().stream()
                        .map(MeasureFact::of)
                        .sorted(Comparator.comparing(MeasureFact::part)
                                .thenComparing(MeasureFact::name)
                                .thenComparing(MeasureFact::value))
                        .toList(),
                links(subject.links()),
                media(subject.media()),
                subject.brand().tone().stream()
                        .map(tone -> new ToneFact(tone.toLowerCase(Locale.ROOT)))
                        .sorted(Comparator.comparing(ToneFact::value))
                        .toList(),
                subject.attributes().entrySet().stream()
                        .map(entry -> new AttributeFact(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(AttributeFact::name))
                        .toList(),
                scan.coverage().stream()
                        .map(CoverageFact::of)
                        .sorted(Comparator.comparing(CoverageFact::part)
                                .thenComparing(CoverageFact::detector)
                                .thenComparing(CoverageFact::outcome)
                                .thenComparing(CoverageFact::reason))
                        .toList(),
                subject.evidence().stream()
                        .map(EvidenceFact::of)
                        .sorted(Comparator.comparing(EvidenceFact::topic)
                                .thenComparing(EvidenceFact::kind)
                                .thenComparing(EvidenceFact::source)
                                .thenComparing(EvidenceFact::dated))
                        .toList(),
                subject.campaign().map(CampaignFact::of).stream().toList(),
                scan.detectorVersions());
    }

    private static ContentFact content(Subject subject) {
        TextStatistics statistics = TextStatistics.of(subject.text());
        return new ContentFact(
                subject.text(),
                subject.channel().toLowerCase(Locale.ROOT),
                subject.language(),
                subject.region().toUpperCase(Locale.ROOT),
                subject.audience(),
                subject.kind(),
                subject.brand().name(),
                subject.aiMade(),
                subject.paidPartnership(),
                subject.text().codePointCount(0, subject.text().length()),
                statistics.words(),
                statistics.sentences(),
                statistics.averageSentenceLength(),
                statistics.readability(),
                statistics.capitalsShare(),
                statistics.exclamations(),
                statistics.hashtags(),
                subject.links().size(),
                subject.media().size());
    }

    private static List<DisclosureFact> disclosures(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind().startsWith(DISCLOSURE))
                .map(FindingFact::of)
                .sorted(BY_PLACE)
                .map(finding -> new DisclosureFact(
                        finding.kind().substring(DISCLOSURE.length()),
                        finding.part(),
                        finding.start(),
                        finding.start() < PROMINENT,
                        finding.confidence(),
                        finding.id()))
                .toList();
    }

    private static List<LinkFact> links(List<Link> links) {
        return IntStream.range(0, links.size())
                .mapToObj(i -> link("link/" + i, links.get(i)))
                .toList();
    }

    private static LinkFact link(String part, Link link) {
        String scheme = "";
        String host = "";
        try {
            URI uri = URI.create(link.url());
            scheme = lower(uri.getScheme());
            host = lower(uri.getHost());
        } catch (IllegalArgumentException notAnAddress) {
            // hostile or broken addresses keep an empty scheme and host, which rules can ask for
        }
        return new LinkFact(part, link.url(), scheme, host, link.label());
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static List<MediumFact> media(List<Medium> media) {
        List<MediumFact> facts = new ArrayList<>();
        for (int i = 0; i < media.size(); i++) {
            Medium medium = media.get(i);
            int altLength = medium.altText().codePointCount(0, medium.altText().length());
            facts.add(new MediumFact("media/" + i, medium.mediaType(), medium.altText(), altLength, medium.size()));
        }
        return facts;
    }
}
