package org.agentos.rules.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.agentos.rules.rulebook.guided.writing.ExampleWriter;

/** Writes scenarios so that reading them gives the same; what is not expected is left out. */
final class ScenarioWriter {

    private ScenarioWriter() {}

    static ObjectNode document(List<Scenario> scenarios) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode list = document.putArray(ScenarioNotation.SCENARIOS);
        scenarios.forEach(scenario -> list.add(write(scenario)));
        return document;
    }

    static ObjectNode write(Scenario scenario) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", scenario.id()).put("title", scenario.title());
        scenario.at().ifPresent(at -> node.put("at", at.toString()));
        node.set("content", ExampleWriter.write(scenario.content()));
        node.set("expect", write(scenario.expectation()));
        return node;
    }

    private static ObjectNode write(Expectation expectation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        expectation.verdict().ifPresent(verdict -> node.put("verdict", verdict.name()));
        putNames(node, "fires", expectation.fires());
        putNames(node, "silent", expectation.silent());
        if (!expectation.scores().isEmpty()) {
            ObjectNode scores = node.putObject("scores");
            expectation.scores().forEach((dimension, range) -> scores.putObject(ScenarioReader.word(dimension))
                    .put("from", range.from())
                    .put("to", range.to()));
        }
        putNames(node, "findings", expectation.findings());
        return node;
    }

    private static void putNames(ObjectNode node, String field, Set<String> names) {
        if (!names.isEmpty()) {
            names.forEach(node.putArray(field)::add);
        }
    }
}
