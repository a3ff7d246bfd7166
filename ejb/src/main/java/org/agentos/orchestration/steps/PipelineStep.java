package org.agentos.orchestration.steps;

import org.agentos.processes.work.WorkHandler;

/** Does the work of one type; a CDI bean of this type is found by itself. */
public interface PipelineStep extends WorkHandler {

    /** The work type in the model, kebab-case. */
    String type();
}
