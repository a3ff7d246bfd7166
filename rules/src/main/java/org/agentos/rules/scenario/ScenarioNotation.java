package org.agentos.rules.scenario;

import java.util.List;
import org.agentos.rules.rulebook.Reading;
import org.agentos.rules.rulebook.guided.GuidedJson;
import org.agentos.rules.rulebook.guided.reading.Cursor;
import org.agentos.rules.rulebook.guided.reading.Problems;

/**
 * Reads and writes the document <code>{"scenarios": [{"id", "title", "content": {...}, "at"?, "expect": {...}}]}</code>. Strict and
 * bounded as guided JSON is; every problem comes with its JSON pointer. Thread-safe.
 */
public final class ScenarioNotation {

    /** The field that tells a document of scenarios from one of rules. */
    public static final String SCENARIOS = "scenarios";

    /** Scenarios of one document. */
    public static final int MOST = 1_000;

    private ScenarioNotation() {}

    public static Reading<List<Scenario>> read(String json) {
        Problems problems = new Problems();
        List<Scenario> scenarios = GuidedJson.parse(json, problems)
                .map(root -> ScenarioReader.document(new Cursor(root, "", problems)))
                .orElseGet(List::of);
        return problems.none() ? new Reading.Accepted<>(scenarios) : new Reading.Refused<>(problems.all());
    }

    /** Reads one scenario, as it stands in a document. */
    public static Reading<Scenario> readOne(String json) {
        Problems problems = new Problems();
        return GuidedJson.parse(json, problems)
                .map(root -> ScenarioReader.scenario(new Cursor(root, "", problems)))
                .filter(read -> problems.none())
                .<Reading<Scenario>>map(Reading.Accepted::new)
                .orElseGet(() -> new Reading.Refused<>(problems.all()));
    }

    /** The document, indented. Bytes of media are not written: a content is read back with media that nobody could look at. */
    public static String print(List<Scenario> scenarios) {
        return GuidedJson.pretty(ScenarioWriter.document(scenarios));
    }

    /** One scenario, as it stands in a document. */
    public static String print(Scenario scenario) {
        return GuidedJson.pretty(ScenarioWriter.write(scenario));
    }
}
