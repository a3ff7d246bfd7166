package org.agentos.processes.jbpm;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.instances.NodeRun;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.store.HistoryStore;
import org.agentos.processes.store.InstanceStore;
import org.agentos.processes.store.Variables;
import org.jbpm.workflow.instance.WorkflowProcessInstance;
import org.kie.api.event.process.ProcessCompletedEvent;
import org.kie.api.event.process.ProcessNodeEvent;
import org.kie.api.event.process.ProcessNodeLeftEvent;
import org.kie.api.event.process.ProcessNodeTriggeredEvent;
import org.kie.api.event.process.ProcessStartedEvent;
import org.kie.kogito.internal.process.event.DefaultKogitoProcessEventListener;
import org.kie.kogito.internal.process.runtime.KogitoNodeInstance;
import org.kie.kogito.internal.process.runtime.KogitoProcessInstance;

/** Writes down where tokens went and when, and what an instance held at its end. */
final class HistoryRecorder extends DefaultKogitoProcessEventListener {
    private final Steps steps;
    private final Items items;
    private final HistoryStore history;
    private final InstanceStore instances;
    private final Clock clock;

    HistoryRecorder(Steps steps, Items items, HistoryStore history, InstanceStore instances, Clock clock) {
        this.steps = steps;
        this.items = items;
        this.history = history;
        this.instances = instances;
        this.clock = clock;
    }

    @Override
    public void beforeProcessStarted(ProcessStartedEvent event) {
        InstanceRef instance = items.instance((KogitoProcessInstance) event.getProcessInstance());
        steps.tell(listener -> listener.instanceStarted(instance));
    }

    @Override
    public void beforeNodeTriggered(ProcessNodeTriggeredEvent event) {
        if (isShown(event)) {
            steps.step().enter(instance(event), run(event, Optional.empty()));
        }
    }

    @Override
    public void afterNodeLeft(ProcessNodeLeftEvent event) {
        if (!isShown(event)) {
            return;
        }
        Instant now = clock.instant();
        InstanceRef instance = instance(event);
        String run = node(event).getStringId();
        NodeRun left = steps.step().leave(instance.id(), run, now).orElseGet(() -> {
            history.left(instance.id(), run, now);
            return run(event, Optional.of(now));
        });
        steps.tell(listener -> listener.nodeLeft(instance, left));
    }

    @Override
    public void afterProcessCompleted(ProcessCompletedEvent event) {
        WorkflowProcessInstance ended = (WorkflowProcessInstance) event.getProcessInstance();
        InstanceRef instance = items.instance((KogitoProcessInstance) event.getProcessInstance());
        steps.step().writeHistory(history);
        history.closeAll(instance.id(), clock.instant());
        instances.keepVariables(instance.id(), Variables.checked(ended.getVariables()));
        steps.tell(listener -> listener.instanceEnded(
                instance,
                instances
                        .find(instance.id())
                        .map(row -> InstanceView.State.valueOf(row.state()))
                        .orElse(InstanceView.State.COMPLETED)));
    }

    private InstanceRef instance(ProcessNodeEvent event) {
        return items.instance((KogitoProcessInstance) event.getProcessInstance());
    }

    private NodeRun run(ProcessNodeEvent event, Optional<Instant> leftAt) {
        KogitoNodeInstance node = node(event);
        InstanceRef instance = instance(event);
        return new NodeRun(
                node.getStringId(),
                instance.id(),
                instance.processId(),
                node.getNodeDefinitionId(),
                Items.nodeName(node),
                node.getNode().getClass().getSimpleName(),
                clock.instant(),
                leftAt);
    }

    private static boolean isShown(ProcessNodeEvent event) {
        return node(event).getNode() != null
                && !Items.isHidden(node(event).getNode())
                && !node(event).getNodeDefinitionId().endsWith(Bpmn.ADDED);
    }

    private static KogitoNodeInstance node(ProcessNodeEvent event) {
        return (KogitoNodeInstance) event.getNodeInstance();
    }
}
