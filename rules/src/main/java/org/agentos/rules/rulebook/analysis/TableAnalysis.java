package org.agentos.rules.rulebook.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.analysis.Remark.Kind;
import org.agentos.rules.rulebook.analysis.choosing.Vocabulary;
import org.agentos.rules.rulebook.analysis.solving.Solver;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.tabular.DecisionTable;

/** The rows of a decision table: facts that none of them speaks of, and facts that several speak of differently. */
final class TableAnalysis {

    private static final int MOST_OVERLAPS = 50;

    private final DecisionTable table;
    private final List<Rule> rows;
    private final Vocabulary vocabulary;

    TableAnalysis(DecisionTable table, Vocabulary vocabulary) {
        this.table = table;
        this.rows = table.rules();
        this.vocabulary = vocabulary;
    }

    List<Remark> remarks() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        gap().ifPresent(remarks::add);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size() && remarks.size() < MOST_OVERLAPS; j++) {
                if (!rows.get(i).consequences().equals(rows.get(j).consequences())) {
                    overlap(rows.get(i), rows.get(j)).ifPresent(remarks::add);
                }
            }
        }
        return remarks;
    }

    private Optional<Remark> gap() {
        List<Condition> none = rows.stream()
                .<Condition>map(row -> new Condition.Not(row.condition()))
                .toList();
        return together(none)
                .map(facts -> Remark.shown(
                        Kind.TABLE_GAP,
                        List.of(table.id()),
                        "Table " + table.id() + " has no row for facts such as these; add one if that is not meant.",
                        facts));
    }

    private Optional<Remark> overlap(Rule one, Rule other) {
        return together(List.of(one.condition(), other.condition()))
                .map(facts -> Remark.shown(
                        Kind.TABLE_OVERLAP,
                        List.of(table.id(), one.id(), other.id()),
                        "Rows " + one.id() + " and " + other.id()
                                + " both fire on facts such as these and do not say the same; every row that holds counts.",
                        facts));
    }

    private Optional<FactSet> together(List<Condition> conditions) {
        Solver solver = new Solver(vocabulary, Scope.noon(table.scope().effectiveFrom()));
        return solver.solve(new Condition.AllOf(conditions)).shown();
    }
}
