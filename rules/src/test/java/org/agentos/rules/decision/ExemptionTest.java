package org.agentos.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.explanation.Interpreter;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scan.ContentScanner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One content, freed from one rule for a time. */
class ExemptionTest {

    private static final String RULE = "disclosure-paid-partnership";
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");
    private static final Exemption EXEMPTION = new Exemption("spring-film", RULE, "Disclosed in the film itself", END);

    private static DecisionEngine engine;

    @BeforeAll
    static void compileOnce() {
        engine = DecisionEngine.of(Rulebook.shipped(), ContentScanner.standard());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void takesTheEffectOfTheRuleAwayAndSaysSo() {
        DecisionOutcome without = engine.decide(undisclosed(), NOW);

        DecisionOutcome with = engine.decide(undisclosed(), NOW, List.of(EXEMPTION));

        assertThat(without.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(with.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(with.scores()).isEqualTo(new Scores(100, 0, 100));
        assertThat(with.obligations()).isEmpty();
        assertThat(with.reasons())
                .containsExactly("Rule disclosure-paid-partnership has no effect here until 2026-12-01T00:00:00Z,"
                        + " by exception spring-film: Disclosed in the film itself");
        assertThat(with.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.ruleId()).isEqualTo(RULE);
            assertThat(rule.effect()).isEqualTo(Effect.NOTE);
            assertThat(rule.points()).isEmpty();
        });
    }

    @Test
    void leavesOtherRulesTheirEffect() {
        Subject both = with("Our tea cures diabetes.");

        DecisionOutcome outcome = engine.decide(both, NOW, List.of(EXEMPTION));

        assertThat(outcome.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(outcome.reasons()).anyMatch(reason -> reason.contains("(health-cure-claim)"));
    }

    @Test
    void endsOnItsDate() {
        DecisionOutcome last = engine.decide(undisclosed(), END.minusNanos(1000), List.of(EXEMPTION));
        DecisionOutcome over = engine.decide(undisclosed(), END, List.of(EXEMPTION));

        assertThat(last.verdict()).isEqualTo(Verdict.ALLOW);
        assertThat(over.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(over.reasons()).noneMatch(reason -> reason.contains("exception"));
    }

    @Test
    void isKeptWithTheFactsSoThatTheSameIsDecidedAgain() {
        DecisionOutcome then = engine.decide(undisclosed(), NOW, List.of(EXEMPTION));

        DecisionOutcome again = engine.redecide(then.factsJson());
        DecisionOutcome later = engine.redecide(then.factsJson(), END);

        assertThat(again).isEqualTo(then);
        assertThat(later.verdict()).isEqualTo(Verdict.BLOCK);
    }

    @Test
    void leavesNoTraceWhereThereIsNone() {
        DecisionOutcome plain = engine.decide(undisclosed(), NOW);

        assertThat(plain.factsJson()).doesNotContain("exemption");
        assertThat(FactSetJson.read(plain.factsJson()).exemptions()).isEmpty();
    }

    @Test
    void isHeardByTheInterpreterToo() {
        DecisionOutcome decided = engine.decide(undisclosed(), NOW, List.of(EXEMPTION));

        DecisionOutcome interpreted = Interpreter.of(Rulebook.shipped()).decide(FactSetJson.read(decided.factsJson()));

        assertThat(interpreted).isEqualTo(decided);
    }

    private static Subject undisclosed() {
        return with("We tried the new trail shoe on forty kilometres of mud. It held.");
    }

    private static Subject with(String text) {
        return new Subject(
                text,
                "mastodon",
                "en",
                "US",
                "consumer",
                "post",
                false,
                true,
                List.of(),
                List.of(),
                Brand.none(),
                Map.of());
    }
}
