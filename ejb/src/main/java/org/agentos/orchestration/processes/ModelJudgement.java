package org.agentos.orchestration.processes;

import java.util.List;
import org.agentos.processes.gate.GateReport;

/**
 * What would come of deploying a model.
 *
 * @param accepted safe to show and edit
 * @param deployable the engine can run it as it is
 * @param deployableOnceBound it can as soon as what is unbound is named
 */
public record ModelJudgement(
        boolean accepted, boolean deployable, boolean deployableOnceBound, List<ModelProblem> problems) {

    public ModelJudgement {
        problems = List.copyOf(problems);
    }

    static ModelJudgement of(GateReport report) {
        return new ModelJudgement(
                report.accepted(),
                report.deployable(),
                report.deployableOnceBound(),
                report.problems().stream().map(ModelProblem::of).toList());
    }
}
