package org.agentos.processes.normaliser;

import org.agentos.processes.model.BpmnDocument;

/** One change of a model towards what jBPM reads; steps run in the order that {@link Normaliser} lists. */
interface Step {
    void apply(BpmnDocument model);
}
