package org.agentos.web.processes;

import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/**
 * A model to judge or to deploy.
 *
 * @param bpmn BPMN 2.0 XML
 */
record ModelText(String bpmn) {

    /** @throws Refusal 422 without a text */
    String checked() {
        if (bpmn == null || bpmn.isBlank()) {
            throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "A model is needed.")
                    .at("/bpmn", "Send the BPMN 2.0 XML of the model."));
        }
        return bpmn;
    }
}
