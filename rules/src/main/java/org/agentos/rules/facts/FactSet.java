package org.agentos.rules.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agentos.rules.decision.Exemption;

/**
 * All facts about one subject at one moment: what a decision is made from, and enough to make it again. Words of word lists are
 * not in it, as they depend on the rulebook: they are found anew in the content's text. Claims and the parts of the moment follow
 * from the rest.
 *
 * @param at the moment of the decision, which says which rules are in effect
 * @param exemptions from which rules the content is free; no facts to rules, and kept with the facts so that the same is decided again
 */
public record FactSet(
        Instant at,
        ContentFact content,
        List<FindingFact> findings,
        List<DisclosureFact> disclosures,
        List<MeasureFact> measures,
        List<LinkFact> links,
        List<MediumFact> media,
        List<ToneFact> tones,
        List<AttributeFact> attributes,
        List<CoverageFact> coverage,
        List<EvidenceFact> evidence,
        List<CampaignFact> campaigns,
        Map<String, String> detectorVersions,
        List<Exemption> exemptions) {

    public FactSet {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(content, "content");
        findings = List.copyOf(findings);
        disclosures = List.copyOf(disclosures);
        measures = List.copyOf(measures);
        links = List.copyOf(links);
        media = List.copyOf(media);
        tones = List.copyOf(tones);
        attributes = List.copyOf(attributes);
        coverage = List.copyOf(coverage);
        evidence = List.copyOf(evidence);
        campaigns = List.copyOf(campaigns);
        detectorVersions = Map.copyOf(detectorVersions);
        exemptions = List.copyOf(exemptions);
    }

    /** Facts without exemptions. */
    public FactSet(
            Instant at,
            ContentFact content,
            List<FindingFact> findings,
            List<DisclosureFact> disclosures,
            List<MeasureFact> measures,
            List<LinkFact> links,
            List<MediumFact> media,
            List<ToneFact> tones,
            List<AttributeFact> attributes,
            List<CoverageFact> coverage,
            List<EvidenceFact> evidence,
            List<CampaignFact> campaigns,
            Map<String, String> detectorVersions) {
        this(
                at,
                content,
                findings,
                disclosures,
                measures,
                links,
                media,
                tones,
                attributes,
                coverage,
                evidence,
                campaigns,
                detectorVersions,
                List.of());
    }

    /** The same facts at another moment. */
    public FactSet at(Instant moment) {
        return with(moment, content, exemptions);
    }

    /** The same facts beside another content. */
    public FactSet with(ContentFact other) {
        return with(at, other, exemptions);
    }

    /** The same facts under these exemptions and no others. */
    public FactSet exempt(List<Exemption> granted) {
        return with(at, content, granted);
    }

    private FactSet with(Instant moment, ContentFact other, List<Exemption> granted) {
        return new FactSet(
                moment,
                other,
                findings,
                disclosures,
                measures,
                links,
                media,
                tones,
                attributes,
                coverage,
                evidence,
                campaigns,
                detectorVersions,
                granted);
    }

    /** The claims among the findings. */
    public List<ClaimFact> claims() {
        List<ClaimFact> claims = new ArrayList<>();
        for (FindingFact finding : findings) {
            if (ClaimFact.in(finding)) {
                claims.add(ClaimFact.of(finding));
            }
        }
        return claims;
    }

    /** Every fact, the content first, and then the words that were found in its text. */
    public List<Fact> all(List<WordFact> words) {
        List<Fact> facts = all();
        facts.addAll(words);
        return facts;
    }

    /** Every fact, the content first. */
    public List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(content);
        facts.add(MomentFact.of(at));
        facts.addAll(findings);
        facts.addAll(claims());
        facts.addAll(disclosures);
        facts.addAll(measures);
        facts.addAll(links);
        facts.addAll(media);
        facts.addAll(tones);
        facts.addAll(attributes);
        facts.addAll(coverage);
        facts.addAll(evidence);
        facts.addAll(campaigns);
        return facts;
    }
}
