package org.agentos.rules.rulebook.admission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.tabular.Cell;
import org.agentos.rules.rulebook.tabular.Column;
import org.agentos.rules.rulebook.tabular.Column.Test;
import org.agentos.rules.rulebook.tabular.DecisionTable;
import org.agentos.rules.rulebook.tabular.ExpandedRow;
import org.agentos.rules.rulebook.tabular.OutcomeKind;

/** Admits a decision table: its columns, its cells, and the rules that its rows stand for. */
final class TableAdmission {

    private final DecisionTable table;
    private final String pointer;
    private final Set<String> wordLists;
    private final Inspection inspection;

    TableAdmission(DecisionTable table, String pointer, Set<String> wordLists) {
        this.table = table;
        this.pointer = pointer;
        this.wordLists = wordLists;
        this.inspection = new Inspection(wordLists);
    }

    List<RuleProblem> admit() {
        inspection.requireSize(pointer + "/columns", table.columns().size(), 2, Limits.COLUMNS);
        inspection.requireSize(pointer + "/rows", table.rows().size(), 1, Limits.RULES);
        columns();
        if (inspection.problems().isEmpty()) {
            cells();
            rows();
        }
        return inspection.problems();
    }

    private void columns() {
        Map<String, Test> facts = new HashMap<>();
        Set<OutcomeKind> outcomes = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String at = pointer + "/columns/" + i;
            Column column = table.columns().get(i);
            inspection.requireText(at + "/heading", column.heading(), 1, Limits.TITLE);
            if (column instanceof Test test) {
                Test first = facts.computeIfAbsent(test.as(), as -> test);
                if (!first.fact().equals(test.fact()) || first.quantifier() != test.quantifier()) {
                    inspection.problem(
                            at,
                            "alias",
                            "Another column says something else about \"" + test.as()
                                    + "\"; give this one a name of its own.");
                }
            } else if (column instanceof Column.Outcome outcome && !outcomes.add(outcome.kind()) && single(outcome)) {
                inspection.problem(at, "duplicate", "There is a column for this already; remove one.");
            }
        }
    }

    private static boolean single(Column.Outcome outcome) {
        return switch (outcome.kind()) {
            case TITLE, SEVERITY, EFFECT, MESSAGE, REMEDY, COMPLIANCE, RISK, BRAND -> true;
            case DISCLOSURE, AI_MARK, STAGE -> false;
        };
    }

    private void cells() {
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row);
            String at = pointer + "/rows/" + row;
            if (cells.size() != table.columns().size()) {
                inspection.problem(
                        at,
                        "size",
                        "This row has " + cells.size() + " cells; there are "
                                + table.columns().size() + " columns.");
                continue;
            }
            for (int column = 0; column < cells.size(); column++) {
                if (!table.columns().get(column).takes(cells.get(column))) {
                    inspection.problem(
                            at + "/" + column,
                            "cell",
                            "This is not what a cell of \""
                                    + Suggestions.abbreviate(
                                            table.columns().get(column).heading())
                                    + "\" holds: "
                                    + table.columns().get(column).expects() + ".");
                }
            }
        }
    }

    private void rows() {
        List<ExpandedRow> rows = table.expanded();
        Set<RuleProblem> ofTable = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            ExpandedRow row = rows.get(i);
            Inspection rule = new Inspection(wordLists);
            new RuleAdmission(row.rule(), "", rule).admit();
            for (RuleProblem problem : rule.problems()) {
                RuleProblem placed = problem.at(new Place.Pointer(place(problem.pointer(), row, i)));
                if (ofTable.add(placed)) {
                    inspection.add(placed);
                }
            }
        }
    }

    private String place(String rulePointer, ExpandedRow row, int index) {
        List<String> own =
                new ArrayList<>(List.of("/description", "/owner", "/legalBasis", "/jurisdictions", "/channels"));
        own.addAll(List.of("/tags", "/effectiveUntil"));
        if (rulePointer.equals("/id")) {
            return pointer + "/id";
        }
        return own.stream().anyMatch(rulePointer::startsWith)
                ? pointer + rulePointer
                : pointer + "/rows/" + index + row.pointer(rulePointer);
    }
}
