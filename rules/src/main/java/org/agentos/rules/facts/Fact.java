package org.agentos.rules.facts;

import java.util.Optional;
import org.agentos.rules.decision.Span;

/** Something known about the content. Immutable; text is never null. */
public sealed interface Fact
        permits ContentFact,
                FindingFact,
                DisclosureFact,
                WordFact,
                MeasureFact,
                LinkFact,
                MediumFact,
                ToneFact,
                AttributeFact,
                CoverageFact,
                MomentFact,
                ClaimFact,
                EvidenceFact,
                CampaignFact {

    /** The finding that this fact is, or was derived from, if any. */
    default Optional<String> evidence() {
        return Optional.empty();
    }

    /** Where it stands in the content, if anywhere. */
    default Optional<Span> span() {
        return Optional.empty();
    }
}
