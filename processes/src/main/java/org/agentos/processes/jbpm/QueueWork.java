package org.agentos.processes.jbpm;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.InstanceRef;
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
                        items.variables(item),
                        0,
                        null),
                clock.instant());
        return Optional.empty();
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
