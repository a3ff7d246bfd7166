package org.agentos.rules.decision.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agentos.rules.decision.Brand;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.CoverageEntry.Outcome;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.Link;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scan.ContentScanner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemedySearchTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final DecisionEngine ENGINE = DecisionEngine.of(Rulebook.shipped(), ContentScanner.standard());
    private static final RemedySearch SEARCH = RemedySearch.deciding(RemedySearchTest::decide);

    @AfterAll
    static void closeTheEngine() {
        ENGINE.close();
    }

    private static DecisionOutcome decide(Subject subject) {
        return ENGINE.decide(subject, NOW);
    }

    private static Subject post(String text, boolean paid, List<Link> links) {
        return new Subject(
                text,
                "mastodon",
                "en",
                "US",
                "consumer",
                "post",
                false,
                paid,
                links,
                List.of(),
                Brand.none(),
                Map.of());
    }

    @Test
    void addsTheDisclosureThatIsMissing() {
        Subject subject = post("We tried the new trail shoe on forty kilometres of mud. It held.", true, List.of());

        Remedy remedy = SEARCH.find(subject, decide(subject));

        assertThat(remedy).isInstanceOfSatisfying(Remedy.Found.class, found -> {
            assertThat(found.edits())
                    .extracting(Edit::sentence)
                    .containsExactly("Add \"#ad\" at the beginning of the text.");
            assertThat(found.outcome().verdict()).isEqualTo(Verdict.ALLOW);
            assertThat(found.least()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This tea cures diabetes. It also tastes of mint.",
                "Guaranteed returns of 12 % every month! Write to jane.doe@example.org.",
                "Our key is AKIAIOSFODNN7EXAMPLX. Enjoy the mug. This tea cures cancer, my card is 4111 1111 1111 1111.",
            })
    void provesByDecidingAgainThatEveryEditIsNeeded(String text) {
        Subject subject = post(text, false, List.of());
        DecisionOutcome before = decide(subject);
        assertThat(before.verdict()).isNotEqualTo(Verdict.ALLOW);

        Remedy remedy = SEARCH.find(subject, before);

        assertThat(remedy).isInstanceOfSatisfying(Remedy.Found.class, found -> {
            assertThat(decide(found.subject()).verdict())
                    .isEqualTo(found.outcome().verdict());
            assertThat(found.outcome().verdict()).isLessThan(before.verdict());
            for (Edit edit : found.edits()) {
                List<Edit> fewer = new ArrayList<>(found.edits());
                fewer.remove(edit);
                assertThat(decide(EditedSubject.of(subject, fewer)).verdict())
                        .as("without: %s", edit.sentence())
                        .isGreaterThan(found.outcome().verdict());
            }
        });
    }

    @Test
    void needsNothingWhereNothingIsWrong() {
        Subject subject = post("A calm post about tea.", false, List.of());

        assertThat(SEARCH.find(subject, decide(subject))).isEqualTo(new Remedy.NotNeeded());
    }

    @Test
    void findsNoneWhereAGapAsksForPeople() {
        try (DecisionEngine engine = DecisionEngine.of(
                Rulebook.shipped(),
                subject -> new ScanResult(
                        List.of(),
                        List.of(),
                        List.of(new CoverageEntry("text", "d", "1", Outcome.FAILED, "out of order")),
                        Map.of()))) {
            Subject subject = post("A calm post.", false, List.of());

            Remedy remedy = RemedySearch.deciding(edited -> engine.decide(edited, NOW))
                    .find(subject, engine.decide(subject, NOW));

            assertThat(remedy).isInstanceOf(Remedy.None.class);
        }
    }

    @Test
    void makesEditsOfTextFromTheEndAndClosesTheGap() {
        Subject subject = post("😀 one two three four", false, List.of(new Link("http://a.example", "a")));

        Subject edited = EditedSubject.of(
                subject,
                List.of(
                        new Edit.ReplaceText("text", 2, 5, "one", "", 2),
                        new Edit.ReplaceText("text", 10, 15, "three", "3", 2),
                        new Edit.AddText("#ad", true),
                        new Edit.ChangeLink(0, "http://a.example", "https://a.example")));

        assertThat(edited.text()).isEqualTo("#ad 😀 two 3 four");
        assertThat(edited.links()).containsExactly(new Link("https://a.example", "a"));
    }
}
