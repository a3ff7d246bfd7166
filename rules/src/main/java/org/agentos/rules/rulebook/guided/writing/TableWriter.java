package org.agentos.rules.rulebook.guided.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** Writes decision tables. */
final class TableWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TableWriter() {}

    static ObjectNode write(DecisionTable table) {
        ObjectNode node = NODES.objectNode();
        node.put("id", table.id()).put("title", table.title());
        RuleWriter.putText(node, "description", table.description());
        node.put("severity", table.severity().name()).put("owner", table.owner());
        RuleWriter.legalBasis(node, table.legalBasis());
        RuleWriter.scope(node, table.scope());
        RuleWriter.putTexts(node, "tags", table.tags());
        ArrayNode columns = node.putArray("columns");
        table.columns().forEach(column -> columns.add(write(column)));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> write(row, rows.addArray()));
        return node;
    }

    private static ObjectNode write(Column column) {
        ObjectNode node = NODES.objectNode().put("heading", column.heading());
        if (column instanceof Column.Test test) {
            boolean exists = test.quantifier() == Column.Quantifier.EXISTS;
            ObjectNode inner = node.putObject(exists ? "exists" : "none").put("fact", test.fact());
            if (!test.as().equals(test.fact())) {
                inner.put("as", test.as());
            }
            inner.put("field", test.field()).put("is", test.test().word());
        } else if (column instanceof Column.Outcome outcome) {
            node.put("then", outcome.kind().name());
        }
        return node;
    }

    private static void write(List<Cell> row, ArrayNode node) {
        row.forEach(cell -> node.add(write(cell)));
    }

    private static JsonNode write(Cell cell) {
        if (cell instanceof Cell.One one) {
            return ConditionWriter.value(one.value());
        }
        if (cell instanceof Cell.Many many) {
            ArrayNode values = NODES.arrayNode();
            many.values().forEach(value -> values.add(ConditionWriter.value(value)));
            return values;
        }
        if (cell instanceof Cell.Range range) {
            return NODES.objectNode().put("min", range.min()).put("max", range.max());
        }
        if (cell instanceof Cell.Span span) {
            return NODES.objectNode().put("duration", span.duration().toString());
        }
        return NODES.nullNode();
    }
}
