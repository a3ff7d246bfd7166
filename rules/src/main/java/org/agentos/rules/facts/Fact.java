package org.agentos.rules.facts;

import java.util.Optional;

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
                CoverageFact {

    /** The finding that this fact is, or was derived from, if any. */
    default Optional<String> evidence() {
        return Optional.empty();
    }
}
