package org.agentos.orchestration.processes;

import org.agentos.processes.gate.GateProblem;

/**
 * What stands in a model's way.
 *
 * @param element id of the BPMN element; empty for the model as a whole
 * @param code stable, kebab-case
 * @param weight REFUSED, NOT_DEPLOYABLE, or UNBOUND for what only has to be named first
 */
public record ModelProblem(String element, String code, String message, String suggestion, GateProblem.Weight weight) {

    static ModelProblem of(GateProblem problem) {
        return new ModelProblem(
                problem.elementId(), problem.code(), problem.message(), problem.suggestion(), problem.weight());
    }
}
