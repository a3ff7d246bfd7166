package org.agentos.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.EngineLimits;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.rules.scan.ContentScanner;
import org.agentos.rules.scenario.Expectation.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScenarioRunTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private static final String RULES =
            """
            {"rules": [
              {"id": "cure-claim-blocked", "title": "Cures are not promised", "severity": "HIGH", "owner": "Olivia",
               "legalBasis": {"citation": "16 CFR 255"}, "effectiveFrom": "2026-06-01",
               "when": {"exists": {"fact": "finding", "where": [{"field": "kind", "is": "equals", "value": "claim.health.cure"}]}},
               "then": [{"violation": {"effect": "BLOCK", "message": "It promises: {finding.excerpt}."}},
                        {"points": {"dimension": "COMPLIANCE", "points": -40}}]},
              {"id": "shouting-noted", "title": "No shouting", "severity": "LOW", "owner": "Olivia",
               "legalBasis": {"citation": "House style"}, "effectiveFrom": "2026-01-01",
               "when": {"exists": {"fact": "content", "where": [{"field": "exclamationCount", "is": "greaterThan", "value": 3}]}},
               "then": [{"violation": {"effect": "NOTE", "message": "Too many exclamation marks."}}]}]}
            """;

    private static DecisionEngine engine;

    @BeforeAll
    static void compile() {
        RuleSet rules = GuidedNotation.read(RULES).orElseThrow();
        engine = DecisionEngine.of(Rulebook.of(rules), ContentScanner.standard());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void passesWhenAllIsAsExpected() {
        Expectation all = new Expectation(
                Optional.of(Verdict.BLOCK),
                Set.of("cure-claim-blocked"),
                Set.of("shouting-noted"),
                Map.of(Dimension.COMPLIANCE, new Range(60, 60), Dimension.RISK, new Range(0, 10)),
                Set.of("claim.health.cure"));

        ScenarioResult result = run("Our tea cures diabetes.", all);

        assertThat(result.failures()).isEmpty();
        assertThat(result.passed()).isTrue();
        assertThat(result.outcome().verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void saysWhyTheVerdictIsAnother() {
        ScenarioResult result = run("Our tea cures diabetes.", Expectation.of(Verdict.ALLOW));

        assertThat(result.failures())
                .singleElement()
                .asString()
                .startsWith("The verdict should be ALLOW, but is BLOCK. It promises: ")
                .contains("cure-claim-blocked");
    }

    @Test
    void saysThatNothingAsksForMore() {
        ScenarioResult result = run("We open at seven.", Expectation.of(Verdict.REVIEW));

        assertThat(result.failures())
                .containsExactly(
                        "The verdict should be REVIEW, but is ALLOW. No rule, threshold or gap in what was looked"
                                + " at asks for more.");
    }

    @Test
    void saysWhatARuleLacksToFire() {
        ScenarioResult result = run("We open at seven!", fires("shouting-noted"));

        assertThat(result.failures())
                .singleElement()
                .asString()
                .startsWith("The rule \"No shouting\" (shouting-noted) should fire, but stays silent. Not met: ")
                .contains("1");
    }

    @Test
    void saysThatARuleIsNotInEffect() {
        Scenario early = new Scenario(
                "early-cure",
                "Before the rule was",
                Subject.post("Our tea cures diabetes.", "blog"),
                Optional.of(Instant.parse("2026-05-31T00:00:00Z")),
                fires("cure-claim-blocked"));

        ScenarioResult result = ScenarioRun.of(engine, NOON).run(List.of(early)).get(0);

        assertThat(result.failures()).singleElement().asString().contains("2026-06-01");
    }

    @Test
    void saysThatARuleIsUnknownAndWhichIsMeant() {
        Expectation misspelt = new Expectation(
                Optional.empty(), Set.of("cure-claim-block"), Set.of("nothing-like-it"), Map.of(), Set.of());

        ScenarioResult result = run("Our tea cures diabetes.", misspelt);

        assertThat(result.failures())
                .containsExactly(
                        "There is no rule cure-claim-block. Is cure-claim-blocked meant?",
                        "There is no rule nothing-like-it.");
    }

    @Test
    void saysThatARuleFiresWhichShouldNot() {
        Expectation quiet =
                new Expectation(Optional.empty(), Set.of(), Set.of("cure-claim-blocked"), Map.of(), Set.of());

        ScenarioResult result = run("Our tea cures diabetes.", quiet);

        assertThat(result.failures()).singleElement().asString().contains("should stay silent, but fires: It promises");
    }

    @Test
    void saysWhichRulesMadeAScore() {
        Expectation better = new Expectation(
                Optional.empty(), Set.of(), Set.of(), Map.of(Dimension.COMPLIANCE, new Range(80, 100)), Set.of());

        ScenarioResult result = run("Our tea cures diabetes.", better);

        assertThat(result.failures())
                .containsExactly("The compliance score should be 80 to 100, but is 60: cure-claim-blocked gives -40.");
    }

    @Test
    void saysWhatTheDetectorsFoundInstead() {
        Expectation other =
                new Expectation(Optional.empty(), Set.of(), Set.of(), Map.of(), Set.of("claim.finance.guarantee"));

        ScenarioResult result = run("Our tea cures diabetes.", other);

        assertThat(result.failures())
                .singleElement()
                .asString()
                .contains("claim.finance.guarantee", "claim.health.cure");
    }

    @Test
    void aFaultIsNeverTheBlockThatWasExpected() {
        EngineLimits noTime = new EngineLimits(Duration.ofMinutes(1), 20_000, Duration.ofNanos(1));
        try (DecisionEngine faulty = DecisionEngine.of(engine.rulebook(), ContentScanner.standard(), noTime)) {
            Scenario cure = scenario("Our tea cures diabetes.", Expectation.of(Verdict.BLOCK));

            ScenarioResult result =
                    ScenarioRun.of(faulty, NOON).run(List.of(cure)).get(0);

            assertThat(result.failures()).singleElement().asString().contains("could not be evaluated");
        }
    }

    private static Expectation fires(String rule) {
        return new Expectation(Optional.empty(), Set.of(rule), Set.of(), Map.of(), Set.of());
    }

    private static ScenarioResult run(String text, Expectation expectation) {
        return ScenarioRun.of(engine, NOON)
                .run(List.of(scenario(text, expectation)))
                .get(0);
    }

    private static Scenario scenario(String text, Expectation expectation) {
        return new Scenario("a-scenario", "A scenario", Subject.post(text, "blog"), Optional.empty(), expectation);
    }
}
