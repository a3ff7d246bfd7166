package org.agentos.processes.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.agentos.processes.jbpm.JbpmRuntime;
import org.agentos.processes.store.Stores;
import org.agentos.processes.store.TimerStore;

/** Fires due timers, each with its row and its instance in one transaction; those of busy instances come next time. */
final class TimerPoller {
    private static final System.Logger LOG = System.getLogger(TimerPoller.class.getName());
    private static final int BATCH = 100;

    private final Stores stores;
    private final EngineStep step;
    private final JbpmRuntime runtime;
    private final Clock clock;

    TimerPoller(Stores stores, EngineStep step, JbpmRuntime runtime, Clock clock) {
        this.stores = stores;
        this.step = step;
        this.runtime = runtime;
        this.clock = clock;
    }

    int poll() {
        Instant now = clock.instant();
        List<TimerStore.Stored> due = step.alone(() -> stores.timers().due(now, BATCH));
        return (int) due.stream().filter(timer -> tryFire(timer, now)).count();
    }

    /** One timer that fails must not keep the others from firing. */
    private boolean tryFire(TimerStore.Stored timer, Instant now) {
        try {
            return step.ifFree(timer.rootId(), () -> fire(timer.id(), now)).orElse(false);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, () -> "Timer " + timer.id() + " failed to fire", e);
            step.alone(() -> {
                stores.timers().postpone(timer.id(), now.plusSeconds(60));
                return null;
            });
            return false;
        }
    }

    private boolean fire(String id, Instant now) {
        return stores.timers()
                .stillDue(id, now)
                .map(timer -> {
                    if (timer.repeatsAgain()) {
                        stores.timers().advance(timer, now);
                    } else {
                        stores.timers().delete(id);
                    }
                    runtime.fire(timer);
                    return true;
                })
                .orElse(false);
    }
}
