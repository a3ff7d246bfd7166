package org.agentos.processes.jbpm;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.agentos.processes.jbpm.definitions.Deployed;
import org.agentos.processes.jbpm.definitions.Deployments;
import org.agentos.processes.store.InstanceStore;
import org.agentos.processes.store.InstanceStore.Stored;
import org.agentos.processes.store.Variables;
import org.jbpm.flow.serialization.ProcessInstanceMarshallerService;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.kie.kogito.process.MutableProcessInstances;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.ProcessInstanceNotFoundException;
import org.kie.kogito.process.ProcessInstanceOptimisticLockingException;
import org.kie.kogito.process.ProcessInstanceReadMode;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.impl.AbstractProcessInstance;

/** jBPM's view of our instances. One serves all definitions: a row knows its process and version. */
final class InstanceRepository implements MutableProcessInstances<BpmnVariables> {
    private final InstanceStore store;
    private final Deployments deployments;
    private final Clock clock;
    private final ProcessInstanceMarshallerService marshaller = ProcessInstanceMarshallerService.newBuilder()
            .withDefaultObjectMarshallerStrategies()
            .withDefaultListeners()
            .build();

    InstanceRepository(InstanceStore store, Deployments deployments, Clock clock) {
        this.store = store;
        this.deployments = deployments;
        this.clock = clock;
    }

    @Override
    public boolean lock() {
        return true; // instances in memory are kept per thread; rows are locked by the engine
    }

    @Override
    public boolean exists(String id) {
        return store.findActive(UUID.fromString(id)).isPresent();
    }

    @Override
    public void create(String id, ProcessInstance<BpmnVariables> instance) {
        WorkflowProcessInstance state = state(instance);
        UUID own = UUID.fromString(id);
        UUID parent = uuid(state.getParentProcessInstanceId()).orElse(null);
        UUID root = uuid(state.getRootProcessInstanceId()).orElse(own);
        String process = instance.process().id();
        int version = Integer.parseInt(instance.process().version());
        store.insert(
                new Stored(
                        own,
                        root,
                        parent,
                        process,
                        version,
                        businessKey(instance, root),
                        "ACTIVE",
                        0,
                        null,
                        null,
                        clock.instant(),
                        null,
                        null),
                content(instance));
        connect(instance);
    }

    private String businessKey(ProcessInstance<BpmnVariables> instance, UUID root) {
        return instance.businessKey() != null
                ? instance.businessKey()
                : store.find(root).map(Stored::businessKey).orElse(null);
    }

    @Override
    public void update(String id, ProcessInstance<BpmnVariables> instance) {
        AbstractProcessInstance<BpmnVariables> versioned = (AbstractProcessInstance<BpmnVariables>) instance;
        if (!store.update(UUID.fromString(id), instance.version(), content(instance))) {
            throw new ProcessInstanceOptimisticLockingException(id);
        }
        versioned.setVersion(instance.version() + 1);
        connect(instance);
    }

    @Override
    public void remove(String id) {
        store.complete(UUID.fromString(id), clock.instant());
    }

    @Override
    public Optional<ProcessInstance<BpmnVariables>> findById(String id, ProcessInstanceReadMode mode) {
        return store.findActive(UUID.fromString(id)).map(row -> load(row, mode));
    }

    @Override
    public Stream<ProcessInstance<BpmnVariables>> stream(ProcessInstanceReadMode mode) {
        throw new UnsupportedOperationException("Instances are listed from their table, not from jBPM");
    }

    @Override
    public Stream<ProcessInstance<BpmnVariables>> waitingForEventType(String type, ProcessInstanceReadMode mode) {
        throw new UnsupportedOperationException("Signals reach the instance that they name");
    }

    private ProcessInstance<BpmnVariables> load(Stored row, ProcessInstanceReadMode mode) {
        Deployed deployed = deployments.get(row.processId(), row.version());
        @SuppressWarnings("unchecked")
        AbstractProcessInstance<BpmnVariables> instance = (AbstractProcessInstance<BpmnVariables>)
                marshaller.unmarshallProcessInstance(row.payload(), deployed.process(), mode);
        instance.setVersion(row.revision());
        connect(instance);
        return instance;
    }

    /** Lets jBPM read the state again whenever it has let go of it. */
    private void connect(ProcessInstance<BpmnVariables> instance) {
        AbstractProcessInstance<BpmnVariables> reloading = (AbstractProcessInstance<BpmnVariables>) instance;
        reloading.internalSetReloadSupplier(marshaller.createdReloadFunction(() -> {
            Stored row = store.findActive(UUID.fromString(instance.id()))
                    .orElseThrow(() -> new ProcessInstanceNotFoundException(instance.id()));
            reloading.setVersion(row.revision());
            return row.payload();
        }));
    }

    private InstanceStore.Content content(ProcessInstance<BpmnVariables> instance) {
        WorkflowProcessInstance state = state(instance);
        List<String> events = Arrays.stream(state.getEventTypes()).distinct().toList();
        return new InstanceStore.Content(
                marshaller.marshallProcessInstance(instance), events, Variables.checked(state.getVariables()));
    }

    private static WorkflowProcessInstance state(ProcessInstance<BpmnVariables> instance) {
        return ((AbstractProcessInstance<BpmnVariables>) instance).internalGetProcessInstance();
    }

    private static Optional<UUID> uuid(String id) {
        return Optional.ofNullable(id).filter(text -> !text.isBlank()).map(UUID::fromString);
    }
}
