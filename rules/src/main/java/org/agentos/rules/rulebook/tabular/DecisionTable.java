package org.agentos.rules.rulebook.tabular;

import java.util.List;
import java.util.Objects;
import org.agentos.rules.decision.LegalBasis;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;

/**
 * Rules that differ in a few values only, one per row; what they have in common is as in {@link Rule}. Every row whose tests hold
 * fires.
 *
 * @param id kebab-case, beginning with its topic; the rule of the third row is {@code id-3}
 * @param rows each with as many cells as there are columns
 */
public record DecisionTable(
        String id,
        String title,
        String description,
        Severity severity,
        String owner,
        LegalBasis legalBasis,
        Scope scope,
        List<String> tags,
        List<Column> columns,
        List<List<Cell>> rows) {

    public DecisionTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(scope, "scope");
        tags = List.copyOf(tags);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The rules that the rows stand for, in their order. Cells that make no sense are left out; admission names them. */
    public List<Rule> rules() {
        return expanded().stream().map(ExpandedRow::rule).toList();
    }

    /** The rules with the cells that their parts come from. */
    public List<ExpandedRow> expanded() {
        return TableExpansion.of(this);
    }
}
