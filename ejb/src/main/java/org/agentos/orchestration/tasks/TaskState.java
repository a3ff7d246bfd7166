package org.agentos.orchestration.tasks;

import org.agentos.processes.instances.HumanTask;

/** Where a task stands. */
public enum TaskState {
    OPEN,
    CLAIMED,
    DONE,
    CANCELLED;

    static TaskState of(HumanTask.State state) {
        return state == HumanTask.State.COMPLETED ? DONE : valueOf(state.name());
    }
}
