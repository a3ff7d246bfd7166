package org.agentos.orchestration.engine;

import java.time.Duration;
import org.agentos.orchestration.steps.PipelineStep;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.metrics.Meters;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.PermanentFailure;
import org.agentos.processes.work.WorkHandler;
import org.agentos.processes.work.WorkItem;

/** A step with its time taken; a refusal of ours is no reason to try again. */
final class MeasuredStep implements WorkHandler {

    private static final int SERVER_FAULT = 500;

    private final PipelineStep step;
    private final Meters meters;

    MeasuredStep(PipelineStep step, Meters meters) {
        this.step = step;
        this.meters = meters;
    }

    @Override
    public Completion call(WorkItem item) throws Exception {
        long start = System.nanoTime();
        try {
            Completion completion = step.call(item);
            return () -> {
                try {
                    return completion.commit();
                } catch (Refusal refusal) {
                    throw lasting(refusal);
                }
            };
        } catch (Refusal refusal) {
            throw lasting(refusal);
        } finally {
            meters.observe(
                    "agentos_step_seconds",
                    "Time that agents and other steps of a process take",
                    Duration.ofNanos(System.nanoTime() - start),
                    "step",
                    step.type());
        }
    }

    private static RuntimeException lasting(Refusal refusal) {
        return refusal.problem().type().status() >= SERVER_FAULT
                ? refusal
                : new PermanentFailure(refusal.problem().detail(), refusal);
    }
}
