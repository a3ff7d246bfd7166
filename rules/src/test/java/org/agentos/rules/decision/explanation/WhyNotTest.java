package org.agentos.rules.decision.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.DesignMeasure;
import org.agentos.rules.decision.Evidence;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Span;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static final Subject SUBJECT = Subject.post("It cures flu, they say.", "mastodon");

    private static final Finding CLAIM =
            new Finding("f1", "claim.health.cure", "text", 3, 12, "cures flu", 0.6, "claims");

    @Test
    void saysByHowMuchTheNearestFactFails() {
        Rule rule = rule(
                """
                {"exists": {"fact": "finding", "where": [
                  {"field": "kind", "is": "startsWith", "value": "claim."},
                  {"field": "confidence", "is": "atLeast", "value": 0.8}]}}
                """);

        WhyNot whyNot = whyNot(rule, facts(SUBJECT)).orElseThrow();

        assertThat(whyNot.failed()).hasSize(1);
        assertThat(whyNot.failed().get(0).sentence())
                .isEqualTo(
                        "there is a finding such that its kind starts with \"claim.\" and its confidence is at least 0.8");
        assertThat(whyNot.failed().get(0).observed())
                .isEqualTo("The nearest finding fails: its confidence is 0.600 (0.2 away from 0.8).");
    }

    @Test
    void tellsWhatHeldFromWhatFailed() {
        Rule rule = rule(
                """
                {"all": [
                  {"exists": {"fact": "content", "where": [{"field": "channel", "is": "equals", "value": "mastodon"}]}},
                  {"compare": {"aggregate": "count", "fact": "finding", "is": "atLeast", "value": 3}},
                  {"none": {"fact": "claim"}}]}
                """);

        WhyNot whyNot = whyNot(rule, facts(SUBJECT)).orElseThrow();

        assertThat(whyNot.held())
                .extracting(WhyNot.Part::sentence)
                .singleElement()
                .asString()
                .contains("mastodon");
        assertThat(whyNot.failed())
                .extracting(WhyNot.Part::observed)
                .containsExactly(
                        "It is 1, 2 away from the limit.",
                        "There is claim: topic \"health.cure\", part \"text\", start 3, end 12, confidence 0.600.");
    }

    @Test
    void followsTheFactThatGetsFurthestThroughAJoin() {
        Rule rule = rule(
                """
                {"all": [
                  {"exists": {"fact": "claim", "as": "made"}},
                  {"none": {"fact": "evidence", "where": [
                    {"field": "topic", "is": "equals", "other": {"as": "made", "field": "topic"}}]}}]}
                """);
        Subject substantiated =
                SUBJECT.withEvidence(List.of(new Evidence("health.cure", "study", "Journal", Instant.EPOCH)));

        WhyNot whyNot = whyNot(rule, facts(substantiated)).orElseThrow();
        Why why = Interpreter.of(rulebook(rule)).why(rule, facts(SUBJECT)).orElseThrow();

        assertThat(whyNot.failed())
                .extracting(WhyNot.Part::observed)
                .containsExactly(
                        "There is evidence: topic \"health.cure\", kind \"study\", source \"Journal\", dated 1970-01-01T00:00:00Z.");
        assertThat(why.matched())
                .extracting(Why.Matched::name, Why.Matched::span)
                .containsExactly(tuple("made", Optional.of(new Span("text", 3, 12))));
    }

    @Test
    void saysWhyARuleDoesNotApply() {
        Rule rule = GuidedNotation.readRule(
                        text("{\"exists\": {\"fact\": \"content\"}}")
                                .replace(
                                        "\"tags\"",
                                        "\"channels\": [\"email\"], \"effectiveUntil\": \"2026-06-30\", \"tags\""),
                        Rulebook.of(List.of(), List.of(), List.of()))
                .orElseThrow();

        WhyNot whyNot = whyNot(rule, facts(SUBJECT)).orElseThrow();

        assertThat(whyNot.outOfScope())
                .containsExactly(
                        "It is in effect from 2026-01-01 to 2026-06-30, not on the day of the decision.",
                        "It is for the channels email, not for mastodon.");
        assertThat(whyNot.condition().holds()).isTrue();
    }

    @Test
    void saysNothingOfARuleThatFires() {
        Rule rule = rule("{\"exists\": {\"fact\": \"claim\"}}");

        Optional<WhyNot> whyNot = whyNot(rule, facts(SUBJECT));

        assertThat(whyNot).isEmpty();
    }

    @Test
    void saysWhenThereIsNothingToMeasure() {
        Rule rule = rule(
                "{\"compare\": {\"aggregate\": \"max\", \"fact\": \"measure\", \"field\": \"value\", \"is\": \"lessThan\", \"value\": 1}}");

        WhyNot nothing = whyNot(rule, facts(SUBJECT)).orElseThrow();
        WhyNot tooMuch = whyNot(rule, facts(SUBJECT, new DesignMeasure("media/0", "palette.share", 1.5)))
                .orElseThrow();

        assertThat(nothing.condition().observed()).isEqualTo("There is no measure to take it from.");
        assertThat(tooMuch.condition().observed()).isEqualTo("It is 1.5, 0.5 away from the limit.");
    }

    private static Optional<WhyNot> whyNot(Rule rule, FactSet facts) {
        return Interpreter.of(rulebook(rule)).whyNot(rule, facts);
    }

    private static Rulebook rulebook(Rule rule) {
        return Rulebook.of(List.of(rule), List.of(), List.of());
    }

    private static FactSet facts(Subject subject, DesignMeasure... measures) {
        CoverageEntry text = new CoverageEntry("text", "test", "1", CoverageEntry.Outcome.SCANNED, "");
        return FactExtraction.extract(
                subject, new ScanResult(List.of(CLAIM), List.of(measures), List.of(text), Map.of()), NOW);
    }

    private static Rule rule(String when) {
        return GuidedNotation.readRule(text(when), Rulebook.of(List.of(), List.of(), List.of()))
                .orElseThrow();
    }

    private static String text(String when) {
        return """
                {"id": "test-rule", "title": "Title", "severity": "LOW", "owner": "Tests", "legalBasis": {"citation": "None"},
                 "effectiveFrom": "2026-01-01", "tags": ["test"], "when": %s,
                 "then": [{"points": {"dimension": "RISK", "points": 5}}]}
                """
                .formatted(when);
    }
}
