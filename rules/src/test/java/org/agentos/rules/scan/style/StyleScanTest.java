package org.agentos.rules.scan.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Scanner;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.junit.jupiter.api.Test;

class StyleScanTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Scanner BLIND = subject -> new ScanResult(
            List.of(), List.of(), List.of(new CoverageEntry("text", "none", "1", Outcome.SCANNED, "")), Map.of());

    private static RuleSet check(String yaml) {
        return ValeNotation.read(yaml, "House.ClickHere").orElseThrow();
    }

    private static final RuleSet CLICKS = check(
            "extends: existence\nmessage: \"Don't say '%s'.\"\nlevel: error\nignorecase: true\ntokens: [click here]\n");

    @Test
    void sendsErrorsOfStyleToReview() {
        try (DecisionEngine engine = DecisionEngine.of(Rulebook.of(CLICKS), BLIND)) {

            DecisionOutcome outcome = engine.decide(Subject.post("😀 **Click here** now. So do we.", "email"), NOW);

            assertThat(outcome.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(outcome.rules()).extracting(FiredRule::ruleId).containsExactly("style-house-click-here");
            assertThat(outcome.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.kind()).isEqualTo("style.house.click-here");
                assertThat(finding.excerpt()).isEqualTo("Click here");
                assertThat(finding.start()).isEqualTo(4);
            });
        }
    }

    @Test
    void looksForTheChecksOfTheRulebookInForce() {
        try (DecisionEngine engine = DecisionEngine.of(Rulebook.of(RuleSet.empty()), BLIND)) {
            Subject subject = Subject.post("Click here", "email");
            assertThat(engine.decide(subject, NOW).findings()).isEmpty();

            engine.activate(Rulebook.of(CLICKS));

            assertThat(engine.decide(subject, NOW).findings()).hasSize(1);
        }
    }

    @Test
    void changesTheRevisionWithACheck() {
        RuleSet other = check("extends: existence\nmessage: m\nlevel: error\ntokens: [click there]\n");

        assertThat(Rulebook.of(CLICKS.withStyleChecks(other.styleChecks())).revision())
                .isNotEqualTo(Rulebook.of(CLICKS).revision());
    }

    @Test
    void namesTheGapWhenAPatternIsStopped() {
        RuleSet greedy = check("extends: existence\nmessage: m\nnonword: true\ntokens: ['(?<![xy])x[a-z]+']\n");
        Scanner scanner = StyleScan.over(BLIND, greedy.styleChecks());

        ScanResult result = scanner.scan(Subject.post("y" + "x".repeat(100_000), "email"));

        assertThat(result.findings()).extracting(Finding::kind).isEmpty();
        assertThat(result.coverage()).extracting(CoverageEntry::outcome).contains(Outcome.FAILED);
    }
}
