package org.agentos.rules.facts;

import org.agentos.rules.decision.CoverageEntry;

@Described(name = "coverage", value = "What became of the scan of a part by a detector.")
public record CoverageFact(
        @Described("Which part, such as text or media/0") String part,
        @Described("Which detector") String detector,
        @Described("Its version") String version,
        @Described("SCANNED, NOT_APPLICABLE, FAILED, TOO_LARGE or UNSUPPORTED") String outcome,
        @Described("Why it was not scanned; may be empty") String reason)
        implements Fact {

    public static CoverageFact of(CoverageEntry entry) {
        return new CoverageFact(
                entry.part(), entry.detector(), entry.version(), entry.outcome().name(), entry.reason());
    }

    public CoverageEntry entry() {
        return new CoverageEntry(part, detector, version, CoverageEntry.Outcome.valueOf(outcome), reason);
    }
}
