package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import org.agentos.processes.engine.Completion;
import org.agentos.processes.engine.PermanentFailure;
import org.agentos.processes.engine.WorkItem;

/** Puts what was published into the content library. */
@Dependent
public class IndexContent implements PipelineStep {

    @Override
    public String type() {
        return "index";
    }

    @Override
    public Completion call(WorkItem item) {
        throw new PermanentFailure("This server has no content library.");
    }
}
