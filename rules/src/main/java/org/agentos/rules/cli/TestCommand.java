package org.agentos.rules.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.ScanResult;
import org.agentos.rules.facts.extraction.FactExtraction;
import org.agentos.rules.rulebook.Example;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.scan.ContentScanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the examples that rules carry. */
@Command(
        name = "test",
        description =
                "Runs the examples of rules: each rule must fire on its failing one and stay quiet on its passing one.",
        mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--scan",
            description =
                    "Let the detectors look at the examples, instead of taking the findings that the examples name.")
    private boolean scan;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "The moment that says which rules are in effect; now when not given.")
    private Instant at = Instant.now();

    @Spec
    private CommandSpec spec;

    private int failed;
    private int passed;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Rulebook rulebook = rules.rulebook();
        try (DecisionEngine engine = DecisionEngine.of(rulebook, ContentScanner.standard())) {
            for (Rule rule : rulebook.rules()) {
                run(engine, rule, rule.failingExample(), true, out);
                run(engine, rule, rule.passingExample(), false, out);
            }
        }
        out.printf("%d examples as expected, %d not%n", passed, failed);
        return failed == 0 ? 0 : 1;
    }

    private void run(DecisionEngine engine, Rule rule, Optional<Example> example, boolean fires, PrintWriter out) {
        if (example.isEmpty()) {
            out.printf("%s has no %s example%n", rule.id(), fires ? "failing" : "passing");
            return;
        }
        DecisionOutcome outcome = decide(engine, example.get());
        boolean fired =
                outcome.rules().stream().anyMatch(found -> found.ruleId().equals(rule.id()));
        if (fired == fires) {
            passed++;
        } else {
            failed++;
            out.printf(
                    "%s %s on its %s example: %s%n",
                    rule.id(),
                    fired ? "fires" : "stays quiet",
                    fires ? "failing" : "passing",
                    example.get().explanation());
        }
    }

    private DecisionOutcome decide(DecisionEngine engine, Example example) {
        if (scan) {
            return engine.decide(example.subject(), at);
        }
        ScanResult named = example.scan();
        return engine.evaluate(FactExtraction.extract(example.subject(), named, at));
    }
}
