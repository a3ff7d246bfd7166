package org.agentos.rules.decision.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.facts.CoverageFact;
import org.agentos.rules.facts.FactSet;

/** The parts of the content that nobody looked at, or not wholly. Each asks for a review. */
final class CoverageGaps {

    private static final String STAGE = "compliance";

    private CoverageGaps() {}

    static List<Reason> in(FactSet facts) {
        List<Reason> gaps = new ArrayList<>();
        for (CoverageFact entry : facts.coverage()) {
            if (Outcome.valueOf(entry.outcome()).gap()) {
                gaps.add(gap(entry.part() + " was not scanned by " + entry.detector()
                        + (entry.reason().isEmpty() ? "" : ": " + entry.reason()) + "."));
            }
        }
        Set<String> seen = new HashSet<>();
        facts.coverage().forEach(entry -> seen.add(entry.part()));
        for (String part : parts(facts)) {
            if (!seen.contains(part)) {
                gaps.add(gap(part + " was scanned by no detector."));
            }
        }
        return gaps;
    }

    private static List<String> parts(FactSet facts) {
        List<String> parts = new ArrayList<>();
        if (!facts.content().text().isBlank()) {
            parts.add("text");
        }
        facts.media().forEach(medium -> parts.add(medium.part()));
        return parts;
    }

    private static Reason gap(String sentence) {
        return new Reason(Verdict.REVIEW, "Not covered: " + sentence, STAGE);
    }
}
