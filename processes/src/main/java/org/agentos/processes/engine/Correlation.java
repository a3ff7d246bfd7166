package org.agentos.processes.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.jbpm.JbpmRuntime;
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
        String event = "Message-" + name;
        return step.waiting(event, businessKey, 1).stream()
                .findFirst()
                .map(waiting -> List.of(send(waiting, event, variables)))
                .orElseGet(() -> starts.by(Kind.MESSAGE, name, businessKey, variables));
    }

    /** Delivers to every instance that waits, and starts what the signal starts. */
    List<UUID> signal(String name, Map<String, ?> variables) {
        List<UUID> reached = new ArrayList<>();
        for (UUID waiting : step.waiting(name, null, Integer.MAX_VALUE)) {
            reached.add(send(waiting, name, variables));
        }
        reached.addAll(starts.by(Kind.SIGNAL, name, name, variables));
        return reached;
    }

    private UUID send(UUID waiting, String event, Map<String, ?> variables) {
        return step.on(waiting, () -> {
            if (instances.waitsFor(waiting, event)) {
                runtime.send(waiting, event, variables);
            }
            return waiting;
        });
    }
}
