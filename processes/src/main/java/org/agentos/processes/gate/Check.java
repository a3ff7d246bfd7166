package org.agentos.processes.gate;

import org.agentos.processes.model.BpmnDocument;

/** Looks at a model as its author wrote it and names what is wrong in one respect. */
interface Check {
    void inspect(BpmnDocument model, Problems problems);
}
