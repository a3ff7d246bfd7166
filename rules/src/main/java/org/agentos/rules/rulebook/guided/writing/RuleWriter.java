package org.agentos.rules.rulebook.guided.writing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Consequence.Points;
import org.agentos.rules.rulebook.Consequence.Require;
import org.agentos.rules.rulebook.Consequence.ScaledPoints;
import org.agentos.rules.rulebook.Consequence.Violation;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.Threshold;
import org.agentos.rules.rulebook.style.ValeNotation;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** Writes rules so that reading them gives the same rules; what is empty is left out. */
public final class RuleWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RuleWriter() {}

    /** The same whatever the order of rules, tables and thresholds. */
    public static ObjectNode sorted(RuleSet set) {
        return write(new RuleSet(
                set.rules().stream().sorted(Comparator.comparing(Rule::id)).toList(),
                set.tables().stream()
                        .sorted(Comparator.comparing(DecisionTable::id))
                        .toList(),
                set.thresholds().stream()
                        .sorted(Comparator.comparing(Threshold::dimension)
                                .thenComparing(Threshold::effect)
                                .thenComparing(Threshold::limit)
                                .thenComparing(Threshold::stage))
                        .toList(),
                set.wordLists(),
                set.styleChecks().stream()
                        .sorted(Comparator.comparing(check -> check.head().qualifiedName()))
                        .toList()));
    }

    public static ObjectNode write(RuleSet set) {
        ObjectNode document = NODES.objectNode();
        ArrayNode written = document.putArray("rules");
        set.rules().forEach(rule -> written.add(write(rule)));
        if (!set.tables().isEmpty()) {
            ArrayNode tables = document.putArray("tables");
            set.tables().forEach(table -> tables.add(TableWriter.write(table)));
        }
        ArrayNode limits = document.putArray("thresholds");
        set.thresholds().forEach(threshold -> limits.addObject()
                .put("dimension", threshold.dimension().name())
                .put("limit", threshold.limit())
                .put("effect", threshold.effect().name())
                .put("stage", threshold.stage()));
        ObjectNode lists = document.putObject("wordLists");
        set.wordLists().forEach(list -> list.terms().forEach(lists.putArray(list.name())::add));
        if (!set.styleChecks().isEmpty()) {
            ObjectNode checks = document.putObject("styleChecks");
            set.styleChecks().forEach(check -> checks.put(check.head().qualifiedName(), ValeNotation.print(check)));
        }
        return document;
    }

    public static ObjectNode write(Rule rule) {
        ObjectNode node = NODES.objectNode();
        node.put("id", rule.id()).put("title", rule.title());
        putText(node, "description", rule.description());
        node.put("severity", rule.severity().name()).put("owner", rule.owner());
        legalBasis(node, rule.legalBasis());
        scope(node, rule.scope());
        putTexts(node, "tags", rule.tags());
        node.set("when", ConditionWriter.write(rule.condition()));
        ArrayNode then = node.putArray("then");
        rule.consequences().forEach(consequence -> write(consequence, then.addObject()));
        rule.passingExample().ifPresent(example -> node.set("passing", ExampleWriter.write(example)));
        rule.failingExample().ifPresent(example -> node.set("failing", ExampleWriter.write(example)));
        return node;
    }

    private static void scaled(ScaledPoints points, ObjectNode node) {
        node.put("dimension", points.dimension().name());
        if (points.constant().signum() != 0) {
            node.put("constant", points.constant());
        }
        ObjectNode per = node.put("factor", points.factor()).putObject("per");
        per.put("aggregate", points.number().aggregate().word())
                .put("as", points.number().alias());
        putText(per, "field", points.number().field());
    }

    static void legalBasis(ObjectNode node, LegalBasis basis) {
        ObjectNode written = node.putObject("legalBasis");
        written.put("citation", basis.citation());
        putText(written, "url", basis.url());
    }

    static void scope(ObjectNode node, Scope scope) {
        putTexts(node, "jurisdictions", scope.jurisdictions());
        putTexts(node, "channels", scope.channels());
        node.put("effectiveFrom", scope.effectiveFrom().toString());
        scope.effectiveUntil().ifPresent(day -> node.put("effectiveUntil", day.toString()));
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
        } else if (consequence instanceof ScaledPoints points) {
            scaled(points, then.putObject("points"));
        } else if (consequence instanceof Require require) {
            then.putObject("obligation").put("kind", require.kind().name()).put("value", require.value());
        }
    }
}
