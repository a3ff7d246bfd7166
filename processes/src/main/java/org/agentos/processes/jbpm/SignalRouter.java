package org.agentos.processes.jbpm;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.agentos.processes.store.InstanceStore;
import org.kie.api.runtime.process.EventListener;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.process.SignalFactory;
import org.kie.kogito.signal.ProcessInstanceResolver;
import org.kie.kogito.signal.SignalManagerHub;

/**
 * Brings signals to the instances that wait for them: by one query over all definitions, where jBPM's own asks every
 * definition in turn. Instances in memory are those of the step at hand, never another thread's.
 */
final class SignalRouter implements SignalManagerHub {
    private static final String COMPLETED = "processInstanceCompleted:";

    private final Steps steps;
    private final InstanceStore instances;
    private final InstanceAccess access;

    SignalRouter(Steps steps, InstanceStore instances, InstanceAccess access) {
        this.steps = steps;
        this.instances = instances;
        this.access = access;
    }

    @Override
    public void signalEvent(String type, Object event) {
        if (type.startsWith(COMPLETED)) {
            completed(type, (KogitoProcessInstance) event);
        } else {
            broadcast(type, event);
        }
    }

    /** The end of a called process goes to its caller, and only if the caller has come to wait for it. */
    private void completed(String type, KogitoProcessInstance child) {
        String parent = child.getParentProcessInstanceId();
        if (parent != null && !parent.isBlank() && instances.waitsFor(UUID.fromString(parent), type)) {
            access.send(UUID.fromString(parent), type, child);
        }
    }

    private void broadcast(String type, Object event) {
        Set<UUID> reached = new LinkedHashSet<>();
        for (KogitoProcessInstance instance : steps.step().listeners(type)) {
            if (reached.add(UUID.fromString(instance.getStringId()))) {
                instance.unwrap().send(SignalFactory.of(type, event));
            }
        }
        List<UUID> waiting = instances.waitingFor(type);
        waiting.stream().filter(reached::add).forEach(id -> access.send(id, type, event));
    }

    @Override
    public void signalEvent(String instanceId, String type, Object event) {
        access.send(UUID.fromString(instanceId), type, event);
    }

    @Override
    public void addEventListener(String type, EventListener listener) {
        if (listener instanceof KogitoProcessInstance instance) {
            steps.step().listen(type, instance);
        }
    }

    @Override
    public void removeEventListener(String type, EventListener listener) {
        if (listener instanceof KogitoProcessInstance instance) {
            steps.step().unlisten(type, instance);
        }
    }

    @Override
    public boolean accept(String type, Object event) {
        return !steps.step().listeners(type).isEmpty()
                || !instances.waitingFor(type).isEmpty();
    }

    @Override
    public void addProcessInstanceResolver(ProcessInstanceResolver<?> resolver) {
        // resolvers ask one definition each: the store knows all instances
    }

    @Override
    public void removeProcessInstanceResolver(ProcessInstanceResolver<?> resolver) {
        // none was kept
    }
}
