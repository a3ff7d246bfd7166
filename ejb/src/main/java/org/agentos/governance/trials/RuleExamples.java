package org.agentos.governance.trials;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agentos.governance.trials.TestReport.TestResult;
import org.agentos.governance.trials.scenarios.ScenarioOrigin;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;

/** Tries rules on the examples that they carry: each fires on the one that fails, and is silent on the one that passes (TRI-3). */
final class RuleExamples {

    private final DecisionEngine engine;
    private final Instant now;

    RuleExamples(DecisionEngine engine, Instant now) {
        this.engine = engine;
        this.now = now;
    }

    List<TestResult> results(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.of(
                        result(rule, rule.failingExample(), true), result(rule, rule.passingExample(), false)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TestResult> result(Rule rule, Optional<Example> example, boolean fires) {
        return example.map(shown -> {
            DecisionOutcome outcome =
                    engine.evaluate(FactExtraction.extract(shown.subject(), shown.scan(), inEffect(rule)));
            boolean fired =
                    outcome.rules().stream().anyMatch(found -> found.ruleId().equals(rule.id()));
            String which = fires ? "failing" : "passing";
            List<String> failures = fired == fires
                    ? List.of()
                    : List.of("The rule should " + (fires ? "fire" : "stay silent") + " on its " + which
                            + " example, but " + (fired ? "fires." : "stays silent.") + " The example says: "
                            + shown.explanation());
            return new TestResult(
                    rule.id() + "/" + which,
                    rule.title() + ": its " + which + " example",
                    ScenarioOrigin.EXAMPLE,
                    fired == fires,
                    failures,
                    outcome.verdict());
        });
    }

    /** Now, or the nearest day on which the rule is in effect: examples show what it says, not when. */
    private Instant inEffect(Rule rule) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean over = rule.effectiveUntil().filter(today::isAfter).isPresent();
        return today.isBefore(rule.effectiveFrom()) || over
                ? rule.effectiveFrom().atTime(12, 0).toInstant(ZoneOffset.UTC)
                : now;
    }
}
