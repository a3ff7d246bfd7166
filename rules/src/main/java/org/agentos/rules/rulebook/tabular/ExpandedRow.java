package org.agentos.rules.rulebook.tabular;

import java.util.Map;
import java.util.Objects;
import org.agentos.rules.rulebook.Rule;

/**
 * The rule of a row.
 *
 * @param columns by the rule's pointers, such as {@code /when/all/0/exists/where/1}: the index of the column that the part comes from
 */
public record ExpandedRow(Rule rule, Map<String, Integer> columns) {

    public ExpandedRow {
        Objects.requireNonNull(rule, "rule");
        columns = Map.copyOf(columns);
    }

    /** The pointer into the row that stands for a pointer into its rule: that of a cell where one is the cause, else empty. */
    public String pointer(String rulePointer) {
        String around = rulePointer;
        while (!around.isEmpty()) {
            if (columns.containsKey(around)) {
                return "/" + columns.get(around);
            }
            around = around.substring(0, around.lastIndexOf('/'));
        }
        return "";
    }
}
