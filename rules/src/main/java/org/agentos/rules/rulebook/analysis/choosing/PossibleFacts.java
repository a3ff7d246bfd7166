package org.agentos.rules.rulebook.analysis.choosing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.facts.ClaimFact;
import org.agentos.rules.facts.CoverageFact;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FindingFact;

/** Which facts a scan can yield: where fields are chosen one by one, a span may end before it begins. */
final class PossibleFacts {

    private static final Set<String> OUTCOMES =
            Arrays.stream(CoverageEntry.Outcome.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private PossibleFacts() {}

    static boolean include(Fact fact) {
        if (fact instanceof FindingFact finding) {
            return found(finding);
        }
        if (fact instanceof ClaimFact claim) {
            return found(claim.finding(""));
        }
        return !(fact instanceof CoverageFact coverage) || OUTCOMES.contains(coverage.outcome());
    }

    private static boolean found(FindingFact finding) {
        return finding.start() >= 0
                && finding.start() <= finding.end()
                && finding.confidence() >= 0
                && finding.confidence() <= 1;
    }
}
