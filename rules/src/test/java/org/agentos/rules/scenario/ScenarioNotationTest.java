package org.agentos.rules.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Subject;
import org.agentos.rules.decision.Verdict;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.scenario.Expectation.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioNotationTest {

    private static final String GOOD =
            """
            {"scenarios": [{"id": "paid-post", "title": "A paid post is held", "at": "2026-06-01T00:00:00Z",
              "content": {"text": "We tried the shoe.", "channel": "mastodon", "paidPartnership": true},
              "expect": {"verdict": "BLOCK", "fires": ["paid-needs-label"], "silent": ["claim-cure"],
                         "scores": {"compliance": {"to": 60}}, "findings": ["claim.superlative"]}}]}
            """;

    @Test
    void readsAllThatCanBeExpected() {
        Scenario scenario = ScenarioNotation.read(GOOD).orElseThrow().get(0);

        assertThat(scenario.at()).contains(Instant.parse("2026-06-01T00:00:00Z"));
        assertThat(scenario.content().paidPartnership()).isTrue();
        assertThat(scenario.expectation())
                .isEqualTo(new Expectation(
                        Optional.of(Verdict.BLOCK),
                        Set.of("paid-needs-label"),
                        Set.of("claim-cure"),
                        Map.of(Dimension.COMPLIANCE, new Range(0, 60)),
                        Set.of("claim.superlative")));
    }

    @Property(tries = 200)
    void readsWhatItWrote(@ForAll("scenarios") Scenario scenario) {
        String written = ScenarioNotation.print(List.of(scenario));

        assertThat(ScenarioNotation.read(written).orElseThrow()).containsExactly(scenario);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"verdict\": \"BLOCK\" | \"verdict\": \"BLOK\" | /scenarios/0/expect/verdict | BLOCK",
                "\"fires\": | \"fire\": | /scenarios/0/expect/fire | fires",
                "\"paid-needs-label\" | 7 | /scenarios/0/expect/fires/0 | text",
                "\"claim-cure\" | \"paid-needs-label\" | /scenarios/0/expect/silent | paid-needs-label",
                "{\"to\": 60} | {\"from\": 90, \"to\": 60} | /scenarios/0/expect/scores/compliance | 100",
                "\"id\": \"paid-post\" | \"id\": \"../x\" | /scenarios/0/id | dashes",
                "2026-06-01T00:00:00Z | yesterday | /scenarios/0/at | 2026",
                "\"channel\": | \"findings\": [], \"channel\": | /scenarios/0/content/findings | detectors",
                "\"title\": \"A paid post is held\" | \"title\": \" \" | /scenarios/0/title | sentence",
            })
    void saysWhereAndWhatIsWrong(String good, String bad, String pointer, String word) {
        List<RuleProblem> problems =
                ScenarioNotation.read(GOOD.replace(good, bad)).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(word);
        });
    }

    @Test
    void reportsAllProblemsAtOnce() {
        List<RuleProblem> problems = ScenarioNotation.read(
                        "{\"scenarios\": [{\"id\": \"a-b\", \"titel\": \"x\", \"expect\": {}}], \"rules\": []}")
                .problems();

        assertThat(problems)
                .extracting(RuleProblem::pointer)
                .contains(
                        "/rules",
                        "/scenarios/0/titel",
                        "/scenarios/0/title",
                        "/scenarios/0/content",
                        "/scenarios/0/expect");
    }

    @Test
    void refusesTheSameIdTwice() {
        String one =
                ScenarioNotation.print(ScenarioNotation.read(GOOD).orElseThrow().get(0));

        List<RuleProblem> problems = ScenarioNotation.read("{\"scenarios\": [" + one + "," + one + "]}")
                .problems();

        assertThat(problems).extracting(RuleProblem::pointer).containsExactly("/scenarios/1/id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"[]", "null", "7", "{\"scenarios\": {}}", "{\"scenarios\": [[]]}", "{\"scenarios\": [null]}", "{"})
    void refusesWhatIsNoDocument(String text) {
        assertThat(ScenarioNotation.read(text).problems()).isNotEmpty();
    }

    @Test
    void refusesTooManyScenarios() {
        String many = "{\"scenarios\": [" + "{},".repeat(ScenarioNotation.MOST) + "{}]}";

        assertThat(ScenarioNotation.read(many).problems())
                .extracting(RuleProblem::code)
                .containsExactly("too-many");
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        Arbitrary<String> ids = Arbitraries.of("a-rule", "b-rule", "c-rule", "d-rule");
        Arbitrary<Range> ranges = Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(50, 100))
                .as(Range::new);
        Arbitrary<Expectation> expectations = Combinators.combine(
                        Arbitraries.of(Verdict.class).optional(),
                        ids.filter(id -> id.compareTo("c") < 0).set(),
                        ids.filter(id -> id.compareTo("c") > 0).set(),
                        Arbitraries.maps(Arbitraries.of(Dimension.class), ranges),
                        Arbitraries.of("claim.free", "word.banned").set())
                .as(Expectation::new)
                .filter(expectation -> !expectation.nothing());
        Arbitrary<Subject> contents = Combinators.combine(
                        Arbitraries.strings().withCharRange(' ', 'ÿ').ofMaxLength(40),
                        Arbitraries.of("", "email", "mastodon"))
                .as(Subject::post);
        return Combinators.combine(
                        Arbitraries.of("one-two", "three"),
                        contents,
                        Arbitraries.of(Instant.EPOCH, Instant.parse("2026-11-24T10:11:12.5Z"))
                                .optional(),
                        expectations)
                .as((id, content, at, expectation) -> new Scenario(id, "A title", content, at, expectation));
    }
}
