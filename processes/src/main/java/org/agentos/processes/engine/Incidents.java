package org.agentos.processes.engine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.Incident;
import org.agentos.processes.jbpm.JbpmRuntime;
import org.agentos.processes.jbpm.Steps;
import org.agentos.processes.store.Stores;
import org.agentos.processes.store.WorkStore;

/** Failed work: kept with its cause, tried again or left out by a person. */
final class Incidents {
    private static final int MAX_CAUSE = 2_000;

    private final Stores stores;
    private final EngineStep step;
    private final Steps steps;
    private final JbpmRuntime runtime;
    private final Clock clock;

    Incidents(Stores stores, EngineStep step, Steps steps, JbpmRuntime runtime, Clock clock) {
        this.stores = stores;
        this.step = step;
        this.steps = steps;
        this.runtime = runtime;
        this.clock = clock;
    }

    List<Incident> ofRoot(UUID rootId) {
        return stores.incidents().ofRoot(rootId);
    }

    List<Incident> open(int limit) {
        return stores.incidents().open(limit);
    }

    void raise(WorkStore.Stored work, Exception cause) {
        step.on(work.instanceId(), () -> {
            if (stores.works().park(work.id(), work.lease())) {
                Incident incident = incident(work, cause);
                stores.incidents().insert(incident);
                steps.tell(listener -> listener.incidentRaised(incident));
            }
            return null;
        });
    }

    private Incident incident(WorkStore.Stored work, Exception cause) {
        return new Incident(
                UUID.randomUUID(),
                work.instanceId(),
                work.rootId(),
                work.id(),
                work.nodeId(),
                work.nodeName(),
                work.type(),
                text(cause),
                work.attempts(),
                work.input(),
                clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    Incident retry(UUID id) {
        return resolve(id, Incident.Resolution.RETRIED, open -> stores.works().requeue(open.workId(), clock.instant()));
    }

    Incident skip(UUID id, Map<String, Object> output) {
        return resolve(id, Incident.Resolution.SKIPPED, open -> {
            stores.works().delete(open.workId());
            runtime.complete(open.instanceId(), open.workId(), open.nodeId(), output);
        });
    }

    private interface Effect {
        void on(Incident open);
    }

    private Incident resolve(UUID id, Incident.Resolution resolution, Effect effect) {
        Incident open = known(id);
        return step.on(open.instanceId(), () -> {
            if (!stores.incidents().resolve(id, resolution, clock.instant())) {
                throw new EngineRefusal(EngineRefusal.Reason.CONFLICT, "The incident " + id + " is resolved already.");
            }
            effect.on(open);
            Incident resolved = known(id);
            steps.tell(listener -> listener.incidentResolved(resolved));
            return resolved;
        });
    }

    private Incident known(UUID id) {
        return stores.incidents()
                .find(id)
                .orElseThrow(() -> new EngineRefusal(EngineRefusal.Reason.UNKNOWN, "There is no incident " + id + "."));
    }

    private static String text(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable at = failure; at != null && text.length() < MAX_CAUSE; at = at.getCause()) {
            String message = at.getMessage() == null ? at.getClass().getSimpleName() : at.getMessage();
            if (text.indexOf(message) < 0) {
                text.append(text.isEmpty() ? "" : " - ").append(message.replace('\0', ' '));
            }
        }
        return text.length() > MAX_CAUSE ? text.substring(0, MAX_CAUSE) : text.toString();
    }
}
