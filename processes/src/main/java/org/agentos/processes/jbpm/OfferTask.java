package org.agentos.processes.jbpm;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.model.HumanWork;
import org.agentos.processes.store.TaskStore;
import org.kie.kogito.internal.process.workitem.KogitoWorkItem;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemHandler;
import org.kie.kogito.internal.process.workitem.KogitoWorkItemManager;
import org.kie.kogito.internal.process.workitem.WorkItemTransition;
import org.kie.kogito.process.workitems.impl.DefaultKogitoWorkItemHandler;

/** A user task becomes a row that people find by their roles. */
final class OfferTask extends DefaultKogitoWorkItemHandler {
    private static final Pattern PLACEHOLDER = Pattern.compile("#\\{(\\w+)}");

    private final TaskStore tasks;
    private final Items items;
    private final Steps steps;
    private final Clock clock;

    OfferTask(TaskStore tasks, Items items, Steps steps, Clock clock) {
        this.tasks = tasks;
        this.items = items;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Optional<WorkItemTransition> activateWorkItemHandler(
            KogitoWorkItemManager manager,
            KogitoWorkItemHandler handler,
            KogitoWorkItem item,
            WorkItemTransition transition) {
        InstanceRef instance = items.instance(item);
        HumanWork work = items.bindings(instance).people().get(items.nodeId(item));
        Map<String, Object> variables = items.variables(item);
        Instant now = clock.instant();
        HumanTask task = new HumanTask(
                UUID.fromString(item.getStringId()),
                instance.id(),
                instance.rootId(),
                instance.processId(),
                instance.version(),
                items.nodeId(item),
                work.name(),
                roles(work, variables),
                Optional.empty(),
                HumanTask.State.OPEN,
                0,
                variables,
                Map.of(),
                now,
                work.due().map(now::plus),
                Optional.empty(),
                Optional.empty());
        tasks.insert(task);
        steps.tell(listener -> listener.taskCreated(task));
        return Optional.empty();
    }

    @Override
    public Optional<WorkItemTransition> abortWorkItemHandler(
            KogitoWorkItemManager manager,
            KogitoWorkItemHandler handler,
            KogitoWorkItem item,
            WorkItemTransition transition) {
        UUID id = UUID.fromString(item.getStringId());
        if (tasks.cancel(id, clock.instant())) {
            HumanTask cancelled = tasks.find(id).orElseThrow();
            steps.tell(listener -> listener.taskEnded(cancelled));
        }
        return Optional.empty();
    }

    private static Set<String> roles(HumanWork work, Map<String, Object> variables) {
        Set<String> roles = new LinkedHashSet<>();
        for (String role : work.roles()) {
            roles.add(PLACEHOLDER.matcher(role).replaceAll(found -> value(found.group(1), work, variables)));
        }
        return roles;
    }

    private static String value(String name, HumanWork work, Map<String, Object> variables) {
        Object value = variables.get(name);
        if (value == null || !value.toString().matches("[A-Za-z0-9_-]{1,60}")) {
            throw new IllegalStateException(
                    "The role of the task '" + work.name() + "' needs the variable " + name + "; it holds " + value);
        }
        return value.toString();
    }
}
