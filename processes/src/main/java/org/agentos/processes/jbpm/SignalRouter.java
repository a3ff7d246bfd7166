package org.agentos.processes.jbpm;

import java.util.UUID;
import org.agentos.processes.store.InstanceStore;
import org.kie.api.runtime.process.EventListener;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.signal.ProcessInstanceResolver;
import org.kie.kogito.signal.SignalManagerHub;

/**
 * Brings the end of a called process to its caller, by one look at the caller's row, where jBPM's own hub asks every
 * definition in turn. Signals reach the instance they name; those thrown by a model stay inside its instance.
 */
final class SignalRouter implements SignalManagerHub {
    private static final String COMPLETED = "processInstanceCompleted:";

    private final InstanceStore instances;
    private final InstanceAccess access;

    SignalRouter(InstanceStore instances, InstanceAccess access) {
        this.instances = instances;
        this.access = access;
    }

    @Override
    public void signalEvent(String type, Object event) {
        if (!type.startsWith(COMPLETED)) {
            throw new UnsupportedOperationException("A signal to everybody: " + type);
        }
        String parent = ((KogitoProcessInstance) event).getParentProcessInstanceId();
        // a caller that has not come to wait yet sees the end by itself
        if (parent != null && !parent.isBlank() && instances.waitsFor(UUID.fromString(parent), type)) {
            access.send(UUID.fromString(parent), type, event);
        }
    }

    @Override
    public void signalEvent(String instanceId, String type, Object event) {
        access.send(UUID.fromString(instanceId), type, event);
    }

    @Override
    public boolean accept(String type, Object event) {
        return type.startsWith(COMPLETED);
    }

    @Override
    public void addEventListener(String type, EventListener listener) {
        // what an instance waits for stands in its row
    }

    @Override
    public void removeEventListener(String type, EventListener listener) {
        // nothing was kept
    }

    @Override
    public void addProcessInstanceResolver(ProcessInstanceResolver<?> resolver) {
        // resolvers ask one definition each: the store knows all instances
    }

    @Override
    public void removeProcessInstanceResolver(ProcessInstanceResolver<?> resolver) {
        // nothing was kept
    }
}
