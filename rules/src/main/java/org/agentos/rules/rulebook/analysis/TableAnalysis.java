package org.agentos.rules.rulebook.analysis;

import java.util.ArrayList;
import java.util.List;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.analysis.Remark.Kind;
import org.agentos.rules.rulebook.analysis.choosing.Vocabulary;
import org.agentos.rules.rulebook.analysis.solving.Answer;
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
        List<Remark> remarks = new ArrayList<>(gap());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size() && remarks.size() < MOST_OVERLAPS; j++) {
                if (!rows.get(i).consequences().equals(rows.get(j).consequences())) {
                    remarks.addAll(overlap(rows.get(i), rows.get(j)));
                }
            }
        }
        return remarks;
    }

    private List<Remark> gap() {
        List<Condition> none = rows.stream()
                .<Condition>map(row -> new Condition.Not(row.condition()))
                .toList();
        return solve(new Condition.AllOf(none)) instanceof Answer.Possible possible
                ? List.of(Remark.shown(
                        Kind.TABLE_GAP,
                        List.of(table.id()),
                        "Table " + table.id() + " has no row for facts such as these; add one if that is not meant.",
                        possible.facts()))
                : List.of();
    }

    private List<Remark> overlap(Rule one, Rule other) {
        return solve(new Condition.AllOf(List.of(one.condition(), other.condition())))
                        instanceof Answer.Possible possible
                ? List.of(Remark.shown(
                        Kind.TABLE_OVERLAP,
                        List.of(table.id(), one.id(), other.id()),
                        "Rows " + one.id() + " and " + other.id()
                                + " both fire on facts such as these and do not say the same; every row that holds counts.",
                        possible.facts()))
                : List.of();
    }

    private Answer solve(Condition condition) {
        return new Solver(vocabulary, AnalysedRule.noon(rows.get(0))).solve(condition);
    }
}
