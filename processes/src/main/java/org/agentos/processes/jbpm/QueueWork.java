package org.agentos.processes.jbpm;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.store.IncidentStore;
import org.agentos.processes.store.WorkStore;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemHandler;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemManager;
import org.kie.kogito.internal.process.workitem.WorkItemTransition;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;

/** A task for a handler becomes a row in the queue, and nothing else: a handler inside the step could break it. */
final class QueueWork extends DefaultKogitoWorkItemHandler {
    private final WorkStore queue;
    private final IncidentStore incidents;
    private final Items items;
    private final Clock clock;

    QueueWork(WorkStore queue, IncidentStore incidents, Items items, Clock clock) {
        this.queue = queue;
        this.incidents = incidents;
        this.items = items;
        this.clock = clock;
    }

    @Override
    public Optional<WorkItemTransition> activateWorkItemHandler(
            KogitoWorkItemManager manager,
            KogitoWorkItemHandler handler,
            KogitoWorkItem item,
            WorkItemTransition transition) {
        InstanceRef instance = items.instance(item);
        String node = items.nodeId(item);
        queue.insert(
                new WorkStore.Stored(
                        UUID.fromString(item.getStringId()),
                        instance.id(),
                        instance.rootId(),
                        instance.processId(),
                        node,
                        items.nodeName(item),
                        items.bindings(instance).works().get(node),
                        instance.businessKey(),
                        input(item, node),
                        0,
                        null),
                clock.instant());
        return Optional.empty();
    }

    private Map<String, Object> input(KogitoWorkItem item, String node) {
        Map<String, Object> input = new LinkedHashMap<>(items.variables(item));
        Bindings bindings = items.bindings(items.instance(item));
        Optional.ofNullable(bindings.scripts().get(node)).ifPresent(text -> input.put(Bpmn.SCRIPT_INPUT, text));
        Optional.ofNullable(bindings.messages().get(node)).ifPresent(name -> input.put(Bpmn.MESSAGE_INPUT, name));
        return input;
    }

    @Override
    public Optional<WorkItemTransition> abortWorkItemHandler(
            KogitoWorkItemManager manager,
            KogitoWorkItemHandler handler,
            KogitoWorkItem item,
            WorkItemTransition transition) {
        UUID id = UUID.fromString(item.getStringId());
        incidents.cancelOf(id, clock.instant());
        queue.delete(id);
        return Optional.empty();
    }
}
