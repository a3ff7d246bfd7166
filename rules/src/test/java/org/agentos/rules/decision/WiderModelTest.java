package org.agentos.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.explanation.Interpreter;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.facts.extraction.FactSetJson;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an officer can ask for: joins, campaigns, evidence, word lists on any text, expressions, scores that grow. */
class WiderModelTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static final Rulebook RULEBOOK = rulebook(
            rule(
                    "claims-without-evidence",
                    """
                    {"all": [
                      {"exists": {"fact": "claim", "as": "made"}},
                      {"none": {"fact": "evidence", "where": [
                        {"field": "topic", "is": "equals", "other": {"as": "made", "field": "topic"}},
                        {"field": "dated", "is": "withinLast", "duration": "P1825D"}]}}]}
                    """,
                    """
                    {"violation": {"effect": "REVIEW", "message": "Nothing bears out: {made.text}."}},
                    {"points": {"dimension": "RISK", "constant": 5, "factor": 10, "per": {"aggregate": "count", "as": "made"}}}
                    """),
            rule(
                    "campaign-embargo",
                    """
                    {"exists": {"fact": "campaign", "where": [{"not": {"field": "starts", "is": "withinLast", "duration": "P3650D"}}]}}
                    """,
                    "{\"violation\": {\"effect\": \"BLOCK\", \"message\": \"{campaign.name} has not begun.\"}}"),
            rule(
                    "links-to-banned-hosts",
                    "{\"exists\": {\"fact\": \"link\", \"where\": [{\"field\": \"host\", \"is\": \"inList\", \"value\": \"hosts\"}]}}",
                    "{\"violation\": {\"effect\": \"REVIEW\", \"message\": \"{link.host}\"}}"),
            rule(
                    "alt-text-sells",
                    """
                    {"exists": {"fact": "medium", "where": [{"field": "altText", "is": "containsWordOf", "value": "hard-sell"}]}}
                    """,
                    "{\"violation\": {\"effect\": \"NOTE\", \"message\": \"{medium.part}\"}}"),
            rule(
                    "text-order-number",
                    """
                    {"exists": {"fact": "content", "where": [{"field": "text", "is": "matches", "value": "\\\\bORD-[0-9]{4}\\\\b"}]}}
                    """,
                    "{\"violation\": {\"effect\": \"NOTE\", \"message\": \"An order number.\"}}"),
            rule(
                    "text-before-disclosure",
                    """
                    {"all": [
                      {"exists": {"fact": "disclosure", "as": "notice"}},
                      {"exists": {"fact": "claim", "where": [
                        {"field": "part", "is": "equals", "other": {"as": "notice", "field": "part"}},
                        {"field": "end", "is": "atMost", "other": {"as": "notice", "field": "start"}}]}}]}
                    """,
                    "{\"violation\": {\"effect\": \"NOTE\", \"message\": \"{claim.text} comes before the notice.\"}}"),
            rule(
                    "moment-weekday",
                    "{\"exists\": {\"fact\": \"moment\", \"where\": [{\"field\": \"dayOfWeek\", \"is\": \"equals\", \"value\": \"TUESDAY\"}]}}",
                    "{\"points\": {\"dimension\": \"BRAND\", \"points\": -1}}"));

    private static DecisionEngine engine;

    @BeforeAll
    static void compileOnce() {
        engine = DecisionEngine.of(RULEBOOK, subject -> {
            throw new IllegalStateException("findings are given");
        });
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void asksForEvidenceOfEachClaim() {
        Subject half = post("Cures flu. Returns 12%.")
                .withEvidence(List.of(
                        new Evidence("health.cure", "study", "Journal", NOW.minus(Duration.ofDays(100))),
                        new Evidence("finance.return", "report", "Old", NOW.minus(Duration.ofDays(4000)))));

        DecisionOutcome outcome = decide(half, claim("health.cure", 0, 9), claim("finance.return", 11, 22));

        FiredRule fired = fired(outcome, "claims-without-evidence");
        assertThat(fired.message()).isEqualTo("Nothing bears out: Returns 12%.");
        assertThat(fired.findingIds()).containsExactly("finance.return");
        assertThat(fired.points()).isEqualTo(Map.of(Dimension.RISK, 15));
    }

    @Test
    void scoresMoreForMoreClaims() {
        DecisionOutcome outcome =
                decide(post("Cures flu. Returns 12%."), claim("health.cure", 0, 9), claim("finance.return", 11, 22));

        assertThat(fired(outcome, "claims-without-evidence").points()).isEqualTo(Map.of(Dimension.RISK, 25));
    }

    @Test
    void holdsACampaignBackUntilItBegins() {
        Campaign spring = new Campaign("c1", "Spring", NOW.plus(Duration.ofDays(1)), Campaign.NEVER);

        DecisionOutcome early = decide(post("Spring!").in(spring));
        DecisionOutcome later = engine.redecide(early.factsJson(), NOW.plus(Duration.ofDays(2)));

        assertThat(early.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(early.reasons().get(0)).contains("Spring has not begun.");
        assertThat(later.verdict()).isEqualTo(Verdict.ALLOW);
    }

    @Test
    void looksForListedWordsInAnyText() {
        Subject subject = new Subject(
                "See ORD-1234.",
                "x",
                "en",
                "",
                "consumer",
                "post",
                false,
                false,
                List.of(new Link("https://Bad.Example.org/x", "")),
                List.of(new Medium("", "image/png", new byte[0], "Buy now, friends")),
                Brand.none(),
                Map.of());

        DecisionOutcome outcome = decide(subject);

        assertThat(outcome.rules())
                .extracting(FiredRule::ruleId, FiredRule::message)
                .contains(
                        tuple("links-to-banned-hosts", "bad.example.org"),
                        tuple("alt-text-sells", "media/0"),
                        tuple("text-order-number", "An order number."));
    }

    @Test
    void comparesPlacesOfJoinedFacts() {
        Finding notice = new Finding("n", "disclosure.ad", "text", 11, 14, "#ad", 1, "test");

        DecisionOutcome before = decide(post("Cures flu. #ad"), claim("health.cure", 0, 9), notice);
        DecisionOutcome after = decide(post("Cures flu. #ad"), claim("health.cure", 12, 14), notice);

        assertThat(fired(before, "text-before-disclosure").findingIds()).containsExactlyInAnyOrder("n", "health.cure");
        assertThat(after.rules()).extracting(FiredRule::ruleId).doesNotContain("text-before-disclosure");
    }

    @Test
    void blocksWhenJoinsWouldCombineTooManyFacts() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            many.add(new Finding("f" + i, "claim.free", "text", 0, 1, "x", 1, "test"));
            many.add(new Finding("d" + i, "disclosure.ad", "text", 0, 1, "x", 1, "test"));
        }

        DecisionOutcome outcome = decide(post("x"), many.toArray(Finding[]::new));

        assertThat(outcome.verdict()).isEqualTo(Verdict.BLOCK);
        assertThat(outcome.reasons().get(0)).contains("would combine more than 1000000 groups of facts");
    }

    @Test
    void blocksWhenTheTimeIsOver() {
        EngineLimits instantly = new EngineLimits(Duration.ofMinutes(2), 100, Duration.ofNanos(1));
        FactSet facts = facts(post("x"));
        try (DecisionEngine impatient = DecisionEngine.of(RULEBOOK, subject -> emptyScan(), instantly)) {
            DecisionOutcome outcome = impatient.evaluate(facts);

            assertThat(outcome.verdict()).isEqualTo(Verdict.BLOCK);
            assertThat(outcome.reasons().get(0)).contains("took longer than");
        }
    }

    @Test
    void readsFactSetsThatWereStoredBeforeThereWasEvidence() {
        String stored = FactSetJson.write(facts(post("x")));
        String older = stored.replace("\"campaigns\":[],", "").replace("\"evidence\":[],", "");

        assertThat(older).isNotEqualTo(stored);
        assertThat(engine.redecide(older)).isEqualTo(engine.redecide(stored));
    }

    private static DecisionOutcome decide(Subject subject, Finding... findings) {
        FactSet facts = facts(subject, findings);
        DecisionOutcome outcome = engine.evaluate(facts);
        if (findings.length < 100) {
            assertThat(Interpreter.of(RULEBOOK).decide(facts)).isEqualTo(outcome);
        }
        return outcome;
    }

    private static FactSet facts(Subject subject, Finding... findings) {
        CoverageEntry text = new CoverageEntry("text", "test", "1", CoverageEntry.Outcome.SCANNED, "");
        return FactExtraction.extract(
                subject, new ScanResult(Arrays.asList(findings), List.of(), List.of(text), Map.of()), NOW);
    }

    private static ScanResult emptyScan() {
        return new ScanResult(List.of(), List.of(), List.of(), Map.of());
    }

    private static FiredRule fired(DecisionOutcome outcome, String id) {
        return outcome.rules().stream()
                .filter(rule -> rule.ruleId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Finding claim(String topic, int start, int end) {
        String text = "Cures flu. Returns 12%.".substring(start, Math.min(end, 23));
        return new Finding(topic, "claim." + topic, "text", start, end, text, 1, "test");
    }

    private static Subject post(String text) {
        return Subject.post(text, "x");
    }

    private static Rulebook rulebook(String... rules) {
        String lists = "{\"hosts\": [\"bad.example.org\"], \"hard-sell\": [\"buy now\", \"last chance\"]}";
        return GuidedNotation.read("{\"rules\": [" + String.join(",", rules) + "], \"wordLists\": " + lists + "}")
                .map(Rulebook::of)
                .orElseThrow();
    }

    private static String rule(String id, String when, String then) {
        return """
                {"id": "%s", "title": "Title", "severity": "LOW", "owner": "Tests", "legalBasis": {"citation": "None"},
                 "effectiveFrom": "2026-01-01", "when": %s, "then": [%s]}
                """
                .formatted(id, when, then);
    }
}
