package org.agentos.rules.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was decided and all that is needed to explain it and to decide it again.
 *
 * @param findings what the detectors, and the rulebook's word lists, found
 * @param rules the rules that fired, by id
 * @param detectorVersions version by detector name
 * @param revision content hash of the rulebook, {@code sha256:} and 64 hex digits
 * @param factsJson the canonical fact set; the same subject and scan give the same text
 * @param reasons why this verdict, one sentence each, worst first; empty for a plain ALLOW
 */
public record DecisionOutcome(
        Verdict verdict,
        Scores scores,
        List<Finding> findings,
        List<DesignMeasure> measures,
        List<FiredRule> rules,
        List<Obligation> obligations,
        List<CoverageEntry> coverage,
        Map<String, String> detectorVersions,
        String revision,
        String factsJson,
        List<String> reasons) {

    public DecisionOutcome {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(factsJson, "factsJson");
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
        rules = List.copyOf(rules);
        obligations = List.copyOf(obligations);
        coverage = List.copyOf(coverage);
        detectorVersions = Map.copyOf(detectorVersions);
        reasons = List.copyOf(reasons);
    }

    /** Whether the rules could not be evaluated, so that scores and silent rules say nothing. Without rules, scores are clean. */
    public boolean fault() {
        return rules.isEmpty() && !scores.equals(Scores.clean());
    }
}
