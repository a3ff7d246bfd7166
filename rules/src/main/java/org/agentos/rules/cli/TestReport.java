package org.agentos.rules.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.util.List;

/**
 * What came of a test run.
 *
 * @param missing examples that rules lack, a sentence each; they fail nothing
 */
record TestReport(
        String revision,
        boolean passed,
        List<ExampleRun.Result> examples,
        List<String> missing,
        List<ScenarioOutcome> scenarios) {

    /**
     * What came of a scenario.
     *
     * @param verdict what was decided
     * @param failures what is not as expected, a sentence each
     */
    record ScenarioOutcome(
            String file, String id, String title, boolean passed, String verdict, List<String> failures) {}

    TestReport(
            String revision, List<ExampleRun.Result> examples, List<String> missing, List<ScenarioOutcome> scenarios) {
        this(
                revision,
                examples.stream().allMatch(ExampleRun.Result::passed)
                        && scenarios.stream().allMatch(ScenarioOutcome::passed),
                examples,
                missing,
                scenarios);
    }

    void print(Format format, PrintWriter out) throws JsonProcessingException {
        if (format == Format.JSON) {
            out.println(Format.json(this));
            return;
        }
        missing.forEach(out::println);
        examples.forEach(result -> print(result.rule() + " (" + result.example() + ")", result.failures(), out));
        scenarios.forEach(
                result -> print(result.file() + ": " + result.id() + ", " + result.title(), result.failures(), out));
        long examplesPassed =
                examples.stream().filter(ExampleRun.Result::passed).count();
        out.printf("%d examples as expected, %d not%n", examplesPassed, examples.size() - examplesPassed);
        if (!scenarios.isEmpty()) {
            long green = scenarios.stream().filter(ScenarioOutcome::passed).count();
            out.printf("%d scenarios as expected, %d not%n", green, scenarios.size() - green);
        }
    }

    private static void print(String name, List<String> failures, PrintWriter out) {
        if (!failures.isEmpty()) {
            out.println(name);
            failures.forEach(failure -> out.println("  - " + failure));
        }
    }
}
