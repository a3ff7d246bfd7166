package org.agentos.processes.jbpm;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.agentos.processes.jbpm.definitions.CalledProcess;
import org.agentos.processes.jbpm.definitions.Deployments;
import org.agentos.processes.jbpm.definitions.RepeatedInstance;
import org.agentos.processes.jbpm.definitions.Wiring;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.Repetition;
import org.agentos.processes.store.Stores;
import org.agentos.processes.store.TimerStore;
import org.agentos.processes.store.Variables;
import org.jbpm.process.instance.InternalProcessRuntime;
import org.jbpm.ruleflow.core.RuleFlowProcess;
import org.jbpm.workflow.core.node.ForEachNode;
import org.jbpm.workflow.core.node.SubProcessNode;
import org.jbpm.workflow.instance.impl.NodeInstanceFactoryRegistry;
import org.jbpm.workflow.instance.impl.WorkflowProcessInstanceImpl;
import org.jbpm.workflow.instance.impl.factory.DefaultNodeInstanceFactory;
import org.jbpm.workflow.instance.node.LambdaSubProcessNodeInstance;
import org.kie.kogito.Application;
import org.kie.kogito.StaticApplication;
import org.kie.kogito.StaticConfig;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;
import org.kie.kogito.process.MutableProcessInstances;
import org.kie.kogito.process.Process;
import org.kie.kogito.process.ProcessConfig;
import org.kie.kogito.process.ProcessInstance;
import org.kie.kogito.process.ProcessInstancesFactory;
import org.kie.kogito.process.SignalFactory;
import org.kie.kogito.process.bpmn2.BpmnProcess;
import org.kie.kogito.process.bpmn2.BpmnVariables;
import org.kie.kogito.process.impl.AbstractProcessInstance;
import org.kie.kogito.process.impl.DefaultProcessEventListenerConfig;
import org.kie.kogito.process.impl.DefaultWorkItemHandlerConfig;
import org.kie.kogito.process.impl.StaticProcessConfig;
import org.kie.kogito.signal.SignalManagerHub;
import org.kie.kogito.timer.TimerInstance;

/** jBPM put together on our stores. All calls belong inside a step; the caller holds the lock of the root's row. */
public final class JbpmRuntime {
    static {
        NodeInstanceFactoryRegistry factories = NodeInstanceFactoryRegistry.getInstance(new LightRuntimes());
        // persists what a call activity runs as an instance of its own
        factories.register(
                SubProcessNode.class,
                new DefaultNodeInstanceFactory(SubProcessNode.class, LambdaSubProcessNodeInstance::new));
        factories.register(ForEachNode.class, new DefaultNodeInstanceFactory(ForEachNode.class, RepeatedInstance::new));
    }

    private final Deployments deployments;
    private final InstanceRepository instances;
    private final ProcessConfig config;
    private final Application application;

    public JbpmRuntime(Stores stores, Steps steps, Clock clock) {
        deployments = new Deployments(stores.definitions(), this::assemble);
        instances = new InstanceRepository(stores.instances(), deployments, clock);
        Items items = new Items(stores.instances(), deployments);
        DefaultWorkItemHandlerConfig handlers = new DefaultWorkItemHandlerConfig();
        handlers.register(Bpmn.WORK_ITEM, new QueueWork(stores.works(), stores.incidents(), items, clock));
        handlers.register(Bpmn.HUMAN_WORK_ITEM, new OfferTask(stores.tasks(), items, steps, clock));
        DefaultProcessEventListenerConfig listeners = new DefaultProcessEventListenerConfig();
        listeners.register(new HistoryRecorder(steps, items, stores.history(), stores.instances(), clock));
        JobScheduler jobs = new JobScheduler(stores.timers(), stores.instances(), clock);
        SignalManagerHub signals = new SignalRouter(stores.instances(), this::send);
        config = new StaticProcessConfig(handlers, listeners, steps.unitsOfWork(), jobs) {
            @Override
            public SignalManagerHub signalManagerHub() {
                return signals;
            }
        };
        application = new StaticApplication(new StaticConfig(null, config), deployments);
    }

    private BpmnProcess assemble(RuleFlowProcess model, Bindings bindings) {
        Wiring.wire(
                model,
                bindings,
                called -> new CalledProcess(() -> deployments.latest(called).process()));
        BpmnProcess process = new BpmnProcess(model, config, application);
        process.setProcessInstancesFactory(new ProcessInstancesFactory() {
            @Override
            public MutableProcessInstances<?> createProcessInstances(Process<?> ignored) {
                return instances;
            }
        });
        process.activate();
        return process;
    }

    /** Starts an instance of the newest version, at the start event of an event, or at the plain one when that is null. */
    public UUID start(String processId, String event, String businessKey, Map<String, Object> variables) {
        BpmnProcess process = deployments.latest(processId).process();
        ProcessInstance<BpmnVariables> instance =
                process.createInstance(businessKey, BpmnVariables.create(Variables.checked(variables)));
        instance.start(event, null);
        return UUID.fromString(instance.id());
    }

    /** Sets the variables and completes the work item of a node, in one go. */
    public void complete(UUID instanceId, UUID itemId, String nodeId, Map<String, Object> output) {
        withState(instanceId, state -> {
            Bindings bindings = deployments
                    .get(state.getProcessId(), Integer.parseInt(state.getProcessVersion()))
                    .bindings();
            Map<String, Object> given =
                    new LinkedHashMap<>(bindings.data(nodeId).given(output));
            gather(state, bindings.repetitions().get(nodeId), given);
            Variables.checked(given).forEach(state::setVariable);
            InternalProcessRuntime runtime =
                    (InternalProcessRuntime) state.getKnowledgeRuntime().getProcessRuntime();
            runtime.getKogitoProcessRuntime().getKogitoWorkItemManager().completeWorkItem(itemId.toString(), Map.of());
        });
    }

    /** What an instance of a repeated activity gives goes to the others' in one variable, beside its own. */
    private static void gather(WorkflowProcessInstanceImpl state, Repetition repetition, Map<String, Object> given) {
        if (repetition != null
                && repetition.result().isPresent()
                && repetition.results().isPresent()) {
            String results = repetition.results().get();
            given.put(
                    results,
                    Variables.appended(
                            state.getVariable(results),
                            given.get(repetition.result().get())));
        }
    }

    public void fire(TimerStore.Stored timer) {
        int left = timer.repeatsAgain() ? timer.repeats() - 1 : 0;
        send(timer.instanceId(), "timerTriggered", TimerInstance.with(timer.id(), timer.timerId(), left));
    }

    /** Sets the variables, then delivers. */
    public void send(UUID instanceId, String type, Map<String, ?> variables) {
        withState(instanceId, state -> Variables.checked(variables).forEach(state::setVariable));
        send(instanceId, type, (Object) null);
    }

    /** Delivers to the instance that the step at hand holds in memory, which saves itself; else to the stored one. */
    public void send(UUID instanceId, String type, Object payload) {
        ProcessInstance<BpmnVariables> stored = load(instanceId);
        KogitoProcessInstance inMemory =
                ((BpmnProcess) stored.process()).getProcessRuntime().getProcessInstance(instanceId.toString());
        if (inMemory == null) {
            stored.send(SignalFactory.of(type, payload));
        } else {
            inMemory.signalEvent(type, payload);
        }
    }

    public void abort(UUID instanceId) {
        load(instanceId).abort();
    }

    private void withState(UUID instanceId, Consumer<WorkflowProcessInstanceImpl> change) {
        ((AbstractProcessInstance<BpmnVariables>) load(instanceId)).executeInWorkflowProcessInstanceWrite(state -> {
            change.accept(state);
            return null;
        });
    }

    private ProcessInstance<BpmnVariables> load(UUID instanceId) {
        return instances
                .findById(instanceId.toString())
                .orElseThrow(() -> new IllegalStateException("The instance " + instanceId + " is not running"));
    }
}
