package org.agentos.processes.engine;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.jbpm.JbpmRuntime;
import org.agentos.processes.jbpm.Steps;
import org.agentos.processes.store.TaskStore;

/** What people do with tasks. Who may is for the caller to decide. */
final class TaskDesk {
    private final TaskStore tasks;
    private final EngineStep step;
    private final Steps steps;
    private final JbpmRuntime runtime;
    private final Clock clock;

    TaskDesk(TaskStore tasks, EngineStep step, Steps steps, JbpmRuntime runtime, Clock clock) {
        this.tasks = tasks;
        this.step = step;
        this.steps = steps;
        this.runtime = runtime;
        this.clock = clock;
    }

    Optional<HumanTask> find(UUID id) {
        return tasks.find(id);
    }

    List<HumanTask> ofRoot(UUID rootId) {
        return tasks.ofRoot(rootId);
    }

    List<HumanTask> openFor(Collection<String> roles, int limit) {
        return tasks.openFor(roles, limit);
    }

    HumanTask claim(UUID id, String assignee, int revision) {
        return step.on(known(id).instanceId(), () -> {
            requireChange(id, tasks.claim(id, assignee, revision));
            return known(id);
        });
    }

    HumanTask release(UUID id, int revision) {
        return step.on(known(id).instanceId(), () -> {
            requireChange(id, tasks.release(id, revision));
            return known(id);
        });
    }

    HumanTask complete(UUID id, String by, Map<String, Object> output) {
        return step.on(known(id).instanceId(), () -> {
            requireChange(id, tasks.complete(id, by, output, clock.instant()));
            HumanTask completed = known(id);
            steps.tell(listener -> listener.taskEnded(completed));
            runtime.complete(completed.instanceId(), id, completed.nodeId(), output);
            return completed;
        });
    }

    private HumanTask known(UUID id) {
        return tasks.find(id)
                .orElseThrow(() -> new EngineRefusal(EngineRefusal.Reason.UNKNOWN, "There is no task " + id + "."));
    }

    private static void requireChange(UUID id, boolean changed) {
        if (!changed) {
            throw new EngineRefusal(
                    EngineRefusal.Reason.CONFLICT, "The task " + id + " has changed meanwhile. Load it again.");
        }
    }
}
