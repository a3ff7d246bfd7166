package org.agentos.processes.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.agentos.processes.jbpm.JbpmRuntime;
import org.agentos.processes.model.Cycle;
import org.agentos.processes.model.StartTrigger;
import org.agentos.processes.model.StartTrigger.Kind;
import org.agentos.processes.store.StartStore;
import org.agentos.processes.store.Stores;

/** Starts processes by messages, signals and the clock; of all nodes that share the database, one fires a timer. */
final class Starts {
    private static final System.Logger LOG = System.getLogger(Starts.class.getName());
    private static final int BATCH = 100;

    private final StartStore starts;
    private final EngineStep step;
    private final JbpmRuntime runtime;
    private final Clock clock;

    Starts(Stores stores, EngineStep step, JbpmRuntime runtime, Clock clock) {
        this.starts = stores.starts();
        this.step = step;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Instances of all processes that a message or signal of this name starts. */
    List<UUID> by(Kind kind, String name, String businessKey, Map<String, ?> variables) {
        return step.fresh(() -> starts.named(kind.name(), name).stream()
                .map(start -> start(start, businessKey, variables))
                .toList());
    }

    int poll() {
        Instant now = clock.instant();
        List<StartStore.Stored> due = step.alone(() -> starts.due(now, BATCH));
        return (int) due.stream().filter(timer -> tryFire(timer, now)).count();
    }

    /** One process that can't be started must not keep the others from starting. */
    private boolean tryFire(StartStore.Stored timer, Instant now) {
        try {
            return step.alone(() -> step.fresh(() -> fire(timer, now)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "The timer failed to start " + timer.processId(), e);
            return false;
        }
    }

    private boolean fire(StartStore.Stored timer, Instant now) {
        return starts.stillDue(timer, now)
                .map(due -> {
                    starts.advance(due, now);
                    start(due, due.processId() + " of " + due.fireAt(), Map.of());
                    return true;
                })
                .orElse(false);
    }

    private UUID start(StartStore.Stored start, String businessKey, Map<String, ?> variables) {
        String event = new StartTrigger(Kind.valueOf(start.kind()), start.nodeId(), start.name()).event();
        return runtime.start(start.processId(), event, businessKey, Map.copyOf(variables));
    }

    /** The row of a trigger whose version is deployed at a moment. */
    static StartStore.Stored row(String processId, int version, StartTrigger trigger, Instant deployed) {
        if (trigger.kind() != Kind.TIMER) {
            return new StartStore.Stored(
                    processId, version, trigger.nodeId(), trigger.kind().name(), trigger.name(), null, null, 0);
        }
        return Cycle.parse(trigger.name())
                .map(cycle -> timer(
                        processId,
                        version,
                        trigger,
                        deployed.plus(cycle.interval()),
                        cycle.interval().toMillis(),
                        cycle.times()))
                .orElseGet(() -> timer(processId, version, trigger, once(trigger.name(), deployed), null, 1));
    }

    private static Instant once(String time, Instant deployed) {
        return time.startsWith("P")
                ? deployed.plus(Duration.parse(time))
                : OffsetDateTime.parse(time).toInstant();
    }

    private static StartStore.Stored timer(
            String processId, int version, StartTrigger trigger, Instant fireAt, Long interval, int times) {
        return new StartStore.Stored(
                processId, version, trigger.nodeId(), Kind.TIMER.name(), trigger.name(), fireAt, interval, times);
    }
}
