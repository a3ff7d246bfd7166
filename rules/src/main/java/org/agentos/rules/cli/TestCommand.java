package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.agentos.rules.cli.TestReport.ScenarioOutcome;
import org.agentos.rules.decision.DecisionEngine;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.scan.ContentScanner;
import org.agentos.rules.scenario.Scenario;
import org.agentos.rules.scenario.ScenarioNotation;
import org.agentos.rules.scenario.ScenarioResult;
import org.agentos.rules.scenario.ScenarioRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the examples that rules carry, and scenarios. */
@Command(
        name = "test",
        description =
                "Runs the examples of rules (each rule must fire on its failing one and stay quiet on its passing one) and "
                        + "files of scenarios. Exits with 1 if anything is not as expected: good enough to gate a pull request.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A file of scenarios says what must become of contents:",
            "  {\"scenarios\": [{",
            "    \"id\": \"paid-post-without-label\",",
            "    \"title\": \"A paid post without a disclosure is held\",",
            "    \"content\": {\"text\": \"...\", \"channel\": \"mastodon\", \"paidPartnership\": true},",
            "    \"at\": \"2026-08-02T00:00:00Z\",",
            "    \"expect\": {",
            "      \"verdict\": \"REVIEW\",",
            "      \"fires\": [\"disclosure-paid-partnership\"], \"silent\": [\"brand-shouting\"],",
            "      \"scores\": {\"compliance\": {\"from\": 0, \"to\": 80}},",
            "      \"findings\": [\"claim.superlative\"]}}]}",
            "All of \"expect\" may be left out but not everything; \"at\" is now when it is",
            "left out. The content has the fields of a rule's example, and the detectors",
            "look at it themselves.",
            "",
            "  agentos-rules test                               the rules that ship",
            "  agentos-rules test --rules my.drl cases.json     my rules and my scenarios",
            "  agentos-rules test --format json cases.json      for machines"
        })
final class TestCommand implements Callable<Integer> {

    @Mixin
    private RulesOption rules;

    @Parameters(paramLabel = "SCENARIOS", arity = "0..*", description = "Files of scenarios; - for the standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--scan",
            description =
                    "Let the detectors look at the examples, instead of taking the findings that the examples name.")
    private boolean scan;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description =
                    "The moment that says which rules are in effect, for examples and for scenarios without one of their own; now when not given.")
    private Instant at = Instant.now();

    @Option(names = "--format", description = "text (the default) or json.")
    private Format format = Format.TEXT;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        Map<String, List<Scenario>> scenarios = scenarios();
        try (DecisionEngine engine = DecisionEngine.of(rules.rulebook(), ContentScanner.standard())) {
            ExampleRun examples = new ExampleRun(engine, at, scan);
            TestReport report = new TestReport(
                    engine.rulebook().revision(), examples.results(), examples.missing(), run(scenarios, engine));
            report.print(format, spec.commandLine().getOut());
            return report.passed() ? 0 : 1;
        }
    }

    private Map<String, List<Scenario>> scenarios() {
        Map<String, List<Scenario>> scenarios = new LinkedHashMap<>();
        for (String file : files) {
            Reading<List<Scenario>> reading = ScenarioNotation.read(new Source(file).text());
            if (!reading.problems().isEmpty()) {
                throw new CannotRun(file + ": " + ProblemText.of(reading.problems()));
            }
            scenarios.put(file, reading.orElseThrow());
        }
        return scenarios;
    }

    private List<ScenarioOutcome> run(Map<String, List<Scenario>> scenarios, DecisionEngine engine) {
        ScenarioRun run = ScenarioRun.of(engine, Clock.fixed(at, ZoneOffset.UTC));
        List<ScenarioOutcome> outcomes = new ArrayList<>();
        scenarios.forEach((file, asked) -> {
            List<ScenarioResult> results = run.run(asked);
            for (int i = 0; i < results.size(); i++) {
                outcomes.add(outcome(file, asked.get(i), results.get(i)));
            }
        });
        return outcomes;
    }

    private static ScenarioOutcome outcome(String file, Scenario scenario, ScenarioResult result) {
        return new ScenarioOutcome(
                file,
                scenario.id(),
                scenario.title(),
                result.passed(),
                result.outcome().verdict().name(),
                result.failures());
    }
}
