package org.agentos.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped rule: its examples, its metadata. Findings are given by the examples, so that no detector is involved. */
class ShippedRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static DecisionEngine engine;

    @BeforeAll
    static void compileOnce() {
        engine = DecisionEngine.of(Rulebook.shipped(), subject -> {
            throw new IllegalStateException("examples are not scanned here");
        });
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<String> ruleIds() {
        return Rulebook.shipped().rules().stream().map(Rule::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleIds")
    void staysQuietOnItsPassingExample(String id) {
        Example passing = rule(id).passingExample().orElseThrow();

        DecisionOutcome outcome = decide(passing);

        assertThat(outcome.rules()).extracting(FiredRule::ruleId).doesNotContain(id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleIds")
    void firesOnItsFailingExample(String id) {
        Rule rule = rule(id);
        Example failing = rule.failingExample().orElseThrow();

        DecisionOutcome outcome = decide(failing);

        assertThat(outcome.rules()).extracting(FiredRule::ruleId).contains(id);
        FiredRule fired = outcome.rules().stream()
                .filter(candidate -> candidate.ruleId().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(fired.message()).isNotBlank().doesNotContain("{", "}", "none");
        assertThat(outcome.verdict().compareTo(fired.effect().verdict())).isGreaterThanOrEqualTo(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleIds")
    void saysWhyItExists(String id) {
        Rule rule = rule(id);

        boolean lawOrHouse = rule.legalBasis().url().startsWith("https://")
                || rule.legalBasis().citation().startsWith("House policy");

        assertThat(lawOrHouse).as("a link to the law, or a house policy").isTrue();
        assertThat(rule.description()).isNotBlank();
        assertThat(rule.violation()
                        .map(violation -> violation.remedy().isBlank())
                        .orElse(false))
                .as("says what to do")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ruleIds")
    void isReadAgainFromWhatIsPrinted(String id) {
        Rule rule = rule(id);

        Reading<Rule> reading = GuidedNotation.readRule(GuidedNotation.print(rule), Rulebook.shipped());

        assertThat(reading).isEqualTo(new Reading.Accepted<>(rule));
    }

    @Test
    void stayOnTheirOwnWhenOthersAreTakenOutOfForce() {
        ShippedRules.documents().forEach((topic, document) -> assertThat(
                        GuidedNotation.read(document).problems())
                .as(topic)
                .isEmpty());
    }

    @Test
    void coverTheFieldsThatOfficersAskFor() {
        List<String> topics = List.of(
                "disclosure",
                "health",
                "finance",
                "email",
                "ai-marking",
                "privacy",
                "inclusive",
                "voice",
                "claims",
                "brand");

        assertThat(topics).allSatisfy(topic -> assertThat(Rulebook.shipped().rules())
                .filteredOn(rule -> rule.id().startsWith(topic + "-"))
                .hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void areMoreThanTwentyEight() {
        List<Rule> rules = Rulebook.shipped().rules();

        assertThat(rules).hasSizeGreaterThanOrEqualTo(28);
    }

    private static Rule rule(String id) {
        return Rulebook.shipped().rule(id).orElseThrow();
    }

    private static DecisionOutcome decide(Example example) {
        return engine.evaluate(FactExtraction.extract(example.subject(), example.scan(), NOW));
    }
}
