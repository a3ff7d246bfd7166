package org.agentos.processes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.jbpm.JbpmRuntime;
import org.agentos.processes.model.StartTrigger;
import org.agentos.processes.model.StartTrigger.Kind;
import org.agentos.processes.store.InstanceStore;

/** Brings messages to the instance that waits for them under a business key, and signals to everyone who waits. */
final class Correlation {
    private final InstanceStore instances;
    private final EngineStep step;
    private final JbpmRuntime runtime;
    private final Starts starts;

    Correlation(InstanceStore instances, EngineStep step, JbpmRuntime runtime, Starts starts) {
        this.instances = instances;
        this.step = step;
        this.runtime = runtime;
        this.starts = starts;
    }

    /**
     * Delivers to the instance that has waited longest, else starts the processes that the message starts; variables are set on
     * whoever takes it.
     *
     * @return who took it; empty if nobody did
     */
    List<UUID> message(String name, String businessKey, Map<String, ?> variables) {
        String event = StartTrigger.messageEvent(name);
        for (UUID waiting : step.waiting(event, businessKey)) {
            if (took(waiting, event, variables)) {
                return List.of(waiting);
            }
        }
        return starts.by(Kind.MESSAGE, name, businessKey, variables);
    }

    /** Delivers to every instance that waits, and starts what the signal starts. */
    List<UUID> signal(String name, Map<String, ?> variables) {
        List<UUID> reached = new ArrayList<>(step.waiting(name, null).stream()
                .filter(waiting -> took(waiting, name, variables))
                .toList());
        reached.addAll(starts.by(Kind.SIGNAL, name, name, variables));
        return reached;
    }

    /** False if another event reached the instance first. */
    private boolean took(UUID waiting, String event, Map<String, ?> variables) {
        return step.ifRunning(waiting, () -> {
            boolean waits = instances.waitsFor(waiting, event);
            if (waits) {
                runtime.send(waiting, event, variables);
            }
            return waits;
        });
    }
}
