package org.agentos.rules.rulebook.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.tabular.Column.Quantifier;

/** Makes the rule of one row, and notes which column each part of it comes from. */
final class TableExpansion {

    private final DecisionTable table;
    private final int row;
    private final Map<String, Integer> origins = new HashMap<>();

    private TableExpansion(DecisionTable table, int row) {
        this.table = table;
        this.row = row;
    }

    static List<ExpandedRow> of(DecisionTable table) {
        List<ExpandedRow> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new TableExpansion(table, i).expand());
        }
        return rows;
    }

    private ExpandedRow expand() {
        RowOutcome outcome = new RowOutcome(table, row);
        Condition condition = condition();
        List<Consequence> consequences = outcome.consequences(origins);
        Rule rule = new Rule(
                table.id() + "-" + (row + 1),
                outcome.title(),
                table.description(),
                outcome.severity(),
                table.owner(),
                table.legalBasis(),
                table.scope(),
                table.tags(),
                condition,
                consequences,
                Optional.empty(),
                Optional.empty());
        return new ExpandedRow(rule, origins);
    }

    private Condition condition() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i) instanceof Column.Test test
                    && constraint(i).isPresent()) {
                groups.computeIfAbsent(test.as(), as -> new ArrayList<>()).add(i);
            }
        }
        List<Condition> conditions = new ArrayList<>();
        groups.values().forEach(columns -> conditions.add(quantified(columns, "/when/all/" + conditions.size())));
        return new Condition.AllOf(conditions);
    }

    private Condition quantified(List<Integer> columns, String pointer) {
        Column.Test first = (Column.Test) table.columns().get(columns.get(0));
        boolean exists = first.quantifier() == Quantifier.EXISTS;
        String at = pointer + (exists ? "/exists" : "/none");
        origins.put(pointer, columns.get(0));
        List<Constraint> where = new ArrayList<>();
        for (int column : columns) {
            origins.put(at + "/where/" + where.size(), column);
            constraint(column).ifPresent(where::add);
        }
        Pattern pattern = new Pattern(first.fact(), first.as(), where);
        return exists ? new Condition.Exists(pattern) : new Condition.None(pattern);
    }

    private Optional<Constraint> constraint(int column) {
        List<Cell> cells = table.rows().get(row);
        Column.Test test = (Column.Test) table.columns().get(column);
        return column < cells.size() ? test.test().constraint(test.field(), cells.get(column)) : Optional.empty();
    }
}
