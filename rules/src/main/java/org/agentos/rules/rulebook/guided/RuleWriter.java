package org.agentos.rules.rulebook.guided;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Consequence.Points;
import org.agentos.rules.rulebook.Consequence.Require;
import org.agentos.rules.rulebook.Consequence.Violation;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.WordList;

/** Writes rules so that reading them gives the same rules; what is empty is left out. */
final class RuleWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RuleWriter() {}

    static ObjectNode sorted(List<Rule> rules, List<Threshold> thresholds, List<WordList> wordLists) {
        return write(
                rules.stream().sorted(Comparator.comparing(Rule::id)).toList(),
                thresholds.stream()
                        .sorted(Comparator.comparing(Threshold::dimension)
                                .thenComparing(Threshold::effect)
                                .thenComparing(Threshold::limit)
                                .thenComparing(Threshold::stage))
                        .toList(),
                wordLists);
    }

    static ObjectNode write(List<Rule> rules, List<Threshold> thresholds, List<WordList> wordLists) {
        ObjectNode document = NODES.objectNode();
        ArrayNode written = document.putArray("rules");
        rules.forEach(rule -> written.add(write(rule)));
        ArrayNode limits = document.putArray("thresholds");
        thresholds.forEach(threshold -> limits.addObject()
                .put("dimension", threshold.dimension().name())
                .put("limit", threshold.limit())
                .put("effect", threshold.effect().name())
                .put("stage", threshold.stage()));
        ObjectNode lists = document.putObject("wordLists");
        wordLists.forEach(list -> list.terms().forEach(lists.putArray(list.name())::add));
        return document;
    }

    static ObjectNode write(Rule rule) {
        ObjectNode node = NODES.objectNode();
        node.put("id", rule.id()).put("title", rule.title());
        putText(node, "description", rule.description());
        node.put("severity", rule.severity().name()).put("owner", rule.owner());
        ObjectNode basis = node.putObject("legalBasis");
        basis.put("citation", rule.legalBasis().citation());
        putText(basis, "url", rule.legalBasis().url());
        putTexts(node, "jurisdictions", rule.jurisdictions());
        putTexts(node, "channels", rule.channels());
        node.put("effectiveFrom", rule.effectiveFrom().toString());
        rule.effectiveUntil().ifPresent(day -> node.put("effectiveUntil", day.toString()));
        putTexts(node, "tags", rule.tags());
        node.set("when", ConditionWriter.write(rule.condition()));
        ArrayNode then = node.putArray("then");
        rule.consequences().forEach(consequence -> write(consequence, then.addObject()));
        rule.passingExample().ifPresent(example -> node.set("passing", ExampleWriter.write(example)));
        rule.failingExample().ifPresent(example -> node.set("failing", ExampleWriter.write(example)));
        return node;
    }

    static void putText(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    static void putTexts(ObjectNode node, String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(node.putArray(name)::add);
        }
    }

    private static void write(Consequence consequence, ObjectNode then) {
        if (consequence instanceof Violation violation) {
            ObjectNode node = then.putObject("violation");
            node.put("effect", violation.effect().name()).put("message", violation.message());
            putText(node, "remedy", violation.remedy());
        } else if (consequence instanceof Points points) {
            then.putObject("points").put("dimension", points.dimension().name()).put("points", points.points());
        } else if (consequence instanceof Require require) {
            then.putObject("obligation").put("kind", require.kind().name()).put("value", require.value());
        }
    }
}
