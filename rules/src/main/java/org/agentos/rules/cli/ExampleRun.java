package org.agentos.rules.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;

/**
 * Decides the examples that rules carry: a rule fires on its failing one and stays quiet on its passing one.
 *
 * @param scan whether the detectors look at the examples, instead of the findings that these name
 */
record ExampleRun(DecisionEngine engine, Instant at, boolean scan) {

    /**
     * What came of an example.
     *
     * @param example {@code failing} or {@code passing}
     * @param failures what is not as expected, a sentence each
     */
    record Result(String rule, String example, boolean passed, List<String> failures) {}

    /** Of all rules in their order; a rule without an example has no result for it. */
    List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (Rule rule : engine.rulebook().rules()) {
            rule.failingExample().map(example -> run(rule, example, true)).ifPresent(results::add);
            rule.passingExample().map(example -> run(rule, example, false)).ifPresent(results::add);
        }
        return results;
    }

    /** What examples are missing, a sentence each. */
    List<String> missing() {
        return engine.rulebook().rules().stream()
                .flatMap(rule -> Stream.of(
                        missing(rule, rule.failingExample(), "failing"),
                        missing(rule, rule.passingExample(), "passing")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> missing(Rule rule, Optional<Example> example, String which) {
        return example.isPresent() ? Optional.empty() : Optional.of(rule.id() + " has no " + which + " example");
    }

    private Result run(Rule rule, Example example, boolean fires) {
        boolean fired = decide(example).rules().stream()
                .anyMatch(found -> found.ruleId().equals(rule.id()));
        String which = fires ? "failing" : "passing";
        List<String> failures = fired == fires
                ? List.of()
                : List.of("It " + (fired ? "fires" : "stays quiet") + " on its " + which + " example: "
                        + example.explanation());
        return new Result(rule.id(), which, failures.isEmpty(), failures);
    }

    private DecisionOutcome decide(Example example) {
        return scan
                ? engine.decide(example.subject(), at)
                : engine.evaluate(FactExtraction.extract(example.subject(), example.scan(), at));
    }
}
