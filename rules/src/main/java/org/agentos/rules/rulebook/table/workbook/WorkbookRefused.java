package org.agentos.rules.rulebook.table.workbook;

import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.RuleProblem;

/** Ends the reading of a workbook. */
final class WorkbookRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RuleProblem problem;

    private WorkbookRefused(RuleProblem problem) {
        super(problem.message());
        this.problem = problem;
    }

    static WorkbookRefused of(String sheet, String cell, String code, String message) {
        return new WorkbookRefused(RuleProblem.at(new Place.Cell(sheet, cell), code, message));
    }

    /** A reason that concerns the workbook as a whole. */
    static WorkbookRefused of(String code, String message) {
        return of("workbook", "A1", code, message);
    }

    RuleProblem problem() {
        return problem;
    }
}
