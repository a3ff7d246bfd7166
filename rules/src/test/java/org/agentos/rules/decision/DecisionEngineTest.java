package org.agentos.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DEC-1 to DEC-4: verdict, scores, obligations and reasons of single decisions under the shipped rules. */
class DecisionEngineTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static DecisionEngine engine;
    private static ScanResult scan;

    @BeforeAll
    static void compileOnce() {
        engine = DecisionEngine.of(Rulebook.shipped(), subject -> scan);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Nested
    class Verdicts {

        @Test
        void allowsAHarmlessPostWithItsDisclosures() {
            Subject post = post("#ad Autumn blend is back at Harbour Roastery. (AI-generated)", true, true);

            DecisionOutcome outcome = decide(post, finding("disclosure.ad", 0, 3), finding("disclosure.ai", 46, 58));

            assertThat(outcome.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(outcome.scores()).isEqualTo(Scores.clean());
            assertThat(outcome.rules()).isEmpty();
            assertThat(outcome.obligations()).isEmpty();
            assertThat(outcome.reasons()).isEmpty();
        }

        @Test
        void blocksUndisclosedPaidContent() {
            DecisionOutcome outcome = decide(post("Autumn blend is back.", false, true));

            assertThat(outcome.verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(outcome.scores()).isEqualTo(new Scores(40, 40, 100));
            assertThat(outcome.obligations())
                    .containsExactly(
                            new Obligation(Obligation.Kind.ADD_DISCLOSURE, "#ad", "disclosure-paid-partnership"));
            assertThat(outcome.reasons().get(0)).contains("paid partnership");
        }

        @Test
        void sendsAReturnClaimToLegalAndCompliance() {
            DecisionOutcome outcome =
                    decide(post("It returned 12%.", false, false), finding("claim.finance.return", 3, 15));

            assertThat(outcome.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(stages(outcome)).containsExactly("compliance", "legal");
        }

        @Test
        void obligesMachineMadeContentWithoutBlamingItOutsideTheUnion() {
            Subject american = region(post("Autumn blend is back.", true, false), "US");

            DecisionOutcome outcome = decide(american);

            assertThat(outcome.verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(outcome.obligations())
                    .containsExactly(new Obligation(Obligation.Kind.MARK_AI_MADE, "AI-generated", "ai-marking-due"));
        }

        @Test
        void reviewsUnmarkedMachineMadeContentWhereTheRegionIsUnknown() {
            DecisionOutcome outcome = decide(post("Autumn blend is back.", true, false));

            assertThat(outcome.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(outcome.rules()).extracting(FiredRule::ruleId).contains("ai-marking-missing");
        }
    }

    @Nested
    class Thresholds {

        @ParameterizedTest
        @CsvSource({"-40, ALLOW", "-41, REVIEW", "-100, REVIEW"})
        void reviewBelowABrandScoreOfSixty(int points, Verdict verdict) {
            scan = scanned();
            try (DecisionEngine scored = DecisionEngine.of(scoring("BRAND", points), subject -> scan)) {
                DecisionOutcome outcome = scored.decide(post("Hello.", false, false), NOW);

                assertThat(outcome.verdict()).isEqualTo(verdict);
                assertThat(outcome.scores().brand()).isEqualTo(100 + points);
                assertThat(stages(outcome)).isEqualTo(verdict == Verdict.REVIEW ? List.of("brand") : List.of());
            }
        }

        @Test
        void blockAboveARiskOfNinety() {
            scan = scanned();
            try (DecisionEngine scored = DecisionEngine.of(scoring("RISK", 91), subject -> scan)) {
                DecisionOutcome outcome = scored.decide(post("Hello.", false, false), NOW);

                assertThat(outcome.verdict()).isEqualTo(Verdict.BLOCK);
                assertThat(outcome.reasons()).containsExactly("The risk score of 91 is above the threshold of 90.");
            }
        }

        private static Rulebook scoring(String dimension, int points) {
            return GuidedNotation.read(
                            """
                            {"rules": [{"id": "test-score", "title": "Scores", "severity": "LOW", "owner": "Tests",
                               "legalBasis": {"citation": "None"}, "effectiveFrom": "2020-01-01",
                               "when": {"exists": {"fact": "content"}},
                               "then": [{"points": {"dimension": "%s", "points": %d}}]}],
                             "thresholds": [
                               {"dimension": "BRAND", "limit": 60, "effect": "REVIEW", "stage": "brand"},
                               {"dimension": "RISK", "limit": 90, "effect": "BLOCK", "stage": "legal"}]}
                            """
                                    .formatted(dimension, points))
                    .map(Rulebook::of)
                    .orElseThrow();
        }
    }

    @Nested
    class Coverage {

        @Test
        void reviewsWhatADetectorCouldNotScan() {
            scan = scanned(new CoverageEntry("text", "claims", "1", Outcome.FAILED, "out of memory"));

            DecisionOutcome outcome = engine.decide(post("Hello.", false, false), NOW);

            assertThat(outcome.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(outcome.reasons())
                    .containsExactly("Not covered: text was not scanned by claims: out of memory.");
            assertThat(stages(outcome)).containsExactly("compliance");
        }

        @Test
        void reviewsWhatNoDetectorLookedAt() {
            scan = new ScanResult(List.of(), List.of(), List.of(), Map.of());

            DecisionOutcome outcome = engine.decide(post("Hello.", false, false), NOW);

            assertThat(outcome.reasons()).containsExactly("Not covered: text was scanned by no detector.");
            assertThat(outcome.verdict()).isEqualTo(Verdict.REVIEW);
        }

        @Test
        void reviewsWhenTheScannerFails() {
            try (DecisionEngine failing = DecisionEngine.of(empty(), subject -> {
                throw new IllegalStateException("broken detector");
            })) {
                DecisionOutcome outcome = failing.decide(post("Hello.", false, false), NOW);

                assertThat(outcome.verdict()).isEqualTo(Verdict.REVIEW);
                assertThat(outcome.coverage())
                        .extracting(CoverageEntry::outcome)
                        .containsExactly(Outcome.FAILED);
                assertThat(outcome.reasons().get(0)).contains("broken detector");
            }
        }
    }

    @Nested
    class Faults {

        @Test
        void blocksWhenTooManyRulesFire() {
            EngineLimits one = new EngineLimits(Duration.ofMinutes(2), 1);
            scan = scanned();
            try (DecisionEngine limited = DecisionEngine.of(Rulebook.shipped(), subject -> scan, one)) {
                DecisionOutcome outcome = limited.decide(post("Autumn blend is back.", true, true), NOW);

                assertThat(outcome.verdict()).isEqualTo(Verdict.BLOCK);
                assertThat(outcome.scores()).isEqualTo(new Scores(0, 100, 0));
                assertThat(outcome.reasons().get(0)).contains("more than 1 firings");
            }
        }

        @Test
        void refusesToDecideOnceClosed() {
            DecisionEngine closed = DecisionEngine.of(empty(), subject -> scanned());
            closed.close();

            assertThatThrownBy(() -> closed.decide(post("Hello.", false, false), NOW))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void refusesRulesThatAreNotAdmitted() {
            Rulebook twice = Rulebook.of(
                    List.of(
                            Rulebook.shipped().rules().get(0),
                            Rulebook.shipped().rules().get(0)),
                    List.of(),
                    List.of());

            assertThatThrownBy(() -> DecisionEngine.of(twice, subject -> scanned()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("/rules/1/id");
        }
    }

    @Nested
    class Evidence {

        @Test
        void fillsMessagesAndNamesFindings() {
            Finding claim = new Finding("f7", "claim.health.cure", "text", 5, 12, "cures flu", 0.9, "claims");

            DecisionOutcome outcome = decide(post("This cures flu.", false, false), claim);

            FiredRule fired = outcome.rules().stream()
                    .filter(rule -> rule.ruleId().equals("health-cure-claim"))
                    .findFirst()
                    .orElseThrow();
            assertThat(fired.message()).isEqualTo("A cure is claimed: cures flu.");
            assertThat(fired.findingIds()).containsExactly("f7");
            assertThat(fired.points()).isEqualTo(Map.of(Dimension.COMPLIANCE, -60, Dimension.RISK, 50));
            assertThat(fired.legalBasis().citation()).contains("FTC Act");
        }

        @Test
        void findsTheTermsOfWordLists() {
            DecisionOutcome outcome = decide(post("A true MIRACLE of a soap.", false, false));

            assertThat(outcome.findings())
                    .containsExactly(
                            new Finding("word-1", "word.miracle-words", "text", 7, 14, "miracle", 1, "word-list"));
            assertThat(outcome.rules())
                    .filteredOn(rule -> rule.ruleId().equals("claims-miracle-words"))
                    .flatExtracting(FiredRule::findingIds)
                    .containsExactly("word-1");
        }
    }

    @Nested
    class StoredFacts {

        @Test
        void decidesAgainExactly() {
            DecisionOutcome first = decide(
                    post("A miracle 😀 that returned 12%.", true, true), finding("claim.finance.return", 17, 29));

            DecisionOutcome again = engine.redecide(first.factsJson());

            assertThat(again).isEqualTo(first);
        }

        @Test
        void decidesUnderAnotherRulebook() {
            DecisionOutcome first = decide(post("Autumn blend is back.", false, true));
            try (DecisionEngine other = DecisionEngine.of(empty(), subject -> scanned())) {
                DecisionOutcome again = other.redecide(first.factsJson());

                assertThat(again.verdict()).isEqualTo(Verdict.ALLOW);
                assertThat(again.revision()).isNotEqualTo(first.revision());
                assertThat(again.factsJson()).isEqualTo(first.factsJson());
            }
        }

        @Test
        void appliesTheRulesOfAnotherMoment() {
            DecisionOutcome now = decide(post("Autumn blend is back.", true, false));

            DecisionOutcome before = engine.redecide(now.factsJson(), Instant.parse("2026-08-01T23:59:59Z"));

            assertThat(now.verdict()).isEqualTo(Verdict.REVIEW);
            assertThat(before.verdict()).isEqualTo(Verdict.ALLOW);
        }

        @Test
        void isTheSameTextWhateverTheOrderOfDetectors() {
            Finding one = finding("claim.free", 3, 7);
            Finding other = finding("claim.urgency", 0, 2);

            DecisionOutcome first = decide(post("Act now, free.", false, false), one, other);
            DecisionOutcome second = decide(post("Act now, free.", false, false), other, one);

            assertThat(second).isEqualTo(first);
        }

        @Test
        void refusesWhatIsNoFactSet() {
            assertThatThrownBy(() -> engine.redecide("{\"at\": \"2026-11-24T09:00:00Z\", \"evil\": 1}"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static DecisionOutcome decide(Subject subject, Finding... findings) {
        scan = new ScanResult(List.of(findings), List.of(), scanned().coverage(), Map.of("test", "1"));
        return engine.decide(subject, NOW);
    }

    private static ScanResult scanned(CoverageEntry... more) {
        CoverageEntry text = new CoverageEntry("text", "test", "1", Outcome.SCANNED, "");
        List<CoverageEntry> coverage = more.length == 0 ? List.of(text) : List.of(text, more[0]);
        return new ScanResult(List.of(), List.of(), coverage, Map.of("test", "1"));
    }

    private static Finding finding(String kind, int start, int end) {
        return new Finding(kind + "-" + start, kind, "text", start, end, "excerpt", 1, "test");
    }

    private static Subject post(String text, boolean aiMade, boolean paid) {
        return new Subject(
                text,
                "mastodon",
                "en",
                "",
                "consumer",
                "post",
                aiMade,
                paid,
                List.of(),
                List.of(),
                Brand.none(),
                Map.of());
    }

    private static Subject region(Subject s, String region) {
        return new Subject(
                s.text(),
                s.channel(),
                s.language(),
                region,
                s.audience(),
                s.kind(),
                s.aiMade(),
                s.paidPartnership(),
                s.links(),
                s.media(),
                s.brand(),
                s.attributes());
    }

    private static List<String> stages(DecisionOutcome outcome) {
        return outcome.obligations().stream()
                .filter(obligation -> obligation.kind() == Obligation.Kind.STAGE)
                .map(Obligation::value)
                .toList();
    }

    private static Rulebook empty() {
        return GuidedNotation.read("{\"rules\": []}").map(Rulebook::of).orElseThrow();
    }
}
