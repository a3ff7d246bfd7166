package org.agentos.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scan.ContentScanner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of shipped rules that are text only, seen by the real detectors instead of the findings that they name. */
class ShippedRulesWithScannerTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    /** No fixture holds a key that looks real. */
    private static final Set<String> NOT_IN_TEXT = Set.of("security-secret");

    private static DecisionEngine engine;

    @BeforeAll
    static void compileOnce() {
        engine = DecisionEngine.of(Rulebook.shipped(), ContentScanner.standard());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<String> textRules() {
        return Rulebook.shipped().rules().stream()
                .filter(rule -> !NOT_IN_TEXT.contains(rule.id()))
                .filter(rule -> rule.failingExample()
                        .filter(ShippedRulesWithScannerTest::textOnly)
                        .isPresent())
                .map(Rule::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textRules")
    void firesOnTheFailingText(String id) {
        Example failing = rule(id).failingExample().orElseThrow();

        DecisionOutcome outcome = engine.decide(failing.subject(), NOW);

        assertThat(outcome.rules()).extracting(FiredRule::ruleId).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textRules")
    void staysQuietOnThePassingText(String id) {
        Example passing = rule(id).passingExample().orElseThrow();

        DecisionOutcome outcome = engine.decide(passing.subject(), NOW);

        assertThat(outcome.rules()).extracting(FiredRule::ruleId).doesNotContain(id);
    }

    private static boolean textOnly(Example example) {
        return example.subject().media().isEmpty() && example.measures().isEmpty();
    }

    private static Rule rule(String id) {
        return Rulebook.shipped().rule(id).orElseThrow();
    }
}
