package org.agentos.processes.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.agentos.processes.jbpm.JbpmRuntime;
import org.agentos.processes.store.WorkStore;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.PermanentFailure;
import org.agentos.processes.work.WorkHandler;
import org.agentos.processes.work.WorkItem;

/** Does work in three parts: lease it in one transaction, call outside of any, store and move on in another. */
final class Worker {
    private static final System.Logger LOG = System.getLogger(Worker.class.getName());

    private final WorkStore queue;
    private final EngineStep step;
    private final JbpmRuntime runtime;
    private final Incidents incidents;
    private final Map<String, WorkHandler> handlers;
    private final ProcessEngine.RetryPolicy retries;
    private final Clock clock;

    Worker(
            WorkStore queue,
            EngineStep step,
            JbpmRuntime runtime,
            Incidents incidents,
            Map<String, WorkHandler> handlers,
            ProcessEngine.RetryPolicy retries,
            Clock clock) {
        this.queue = queue;
        this.step = step;
        this.runtime = runtime;
        this.incidents = incidents;
        this.handlers = handlers;
        this.retries = retries;
        this.clock = clock;
    }

    boolean runOne() {
        Optional<WorkStore.Stored> leased = lease();
        leased.ifPresent(this::run);
        return leased.isPresent();
    }

    /** Takes the next work for the length of a lease; if this process dies, another takes it afterwards. */
    Optional<WorkStore.Stored> lease() {
        return step.alone(() -> queue.claim(clock.instant(), retries.lease()));
    }

    private void run(WorkStore.Stored work) {
        try {
            Completion completion = handler(work).call(item(work));
            finish(work, completion);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            postpone(work);
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, () -> failed(work), e);
            failed(work, e);
        }
    }

    private WorkHandler handler(WorkStore.Stored work) {
        return Optional.ofNullable(handlers.get(work.type()))
                .orElseThrow(() -> new PermanentFailure("Nobody here does work of type " + work.type()));
    }

    void finish(WorkStore.Stored work, Completion completion) throws Exception {
        step.inTransaction(work.instanceId(), () -> {
            if (queue.finish(work.id(), work.lease())) {
                runtime.complete(work.instanceId(), work.id(), work.nodeId(), completion.commit());
            }
            return null; // the lease went to somebody else, who stores the outcome instead
        });
    }

    private void failed(WorkStore.Stored work, Exception cause) {
        boolean hopeless = cause instanceof PermanentFailure || cause.getCause() instanceof PermanentFailure;
        if (queue.find(work.id()).isEmpty()) {
            return; // the instance ended while the handler worked: its work went with it
        }
        if (hopeless || work.attempts() >= retries.maxAttempts()) {
            incidents.raise(work, cause);
        } else {
            postpone(work);
        }
    }

    private void postpone(WorkStore.Stored work) {
        Instant next = clock.instant().plus(delay(work.attempts()));
        step.alone(() -> queue.postpone(work.id(), work.lease(), next));
    }

    /** Doubles with each attempt up to a bound, and is cut at random so that failures do not return in step. */
    private Duration delay(int attempt) {
        long full = retries.firstDelay().toMillis() << Math.min(attempt - 1, 20);
        long bounded = Math.min(full, retries.maxDelay().toMillis());
        return Duration.ofMillis(bounded / 2 + ThreadLocalRandom.current().nextLong(bounded / 2 + 1));
    }

    private static WorkItem item(WorkStore.Stored work) {
        return new WorkItem(
                work.id(),
                work.instanceId(),
                work.rootId(),
                work.nodeId(),
                work.type(),
                work.businessKey(),
                work.input(),
                work.attempts());
    }

    private static String failed(WorkStore.Stored work) {
        return "Work " + work.type() + " " + work.id() + " failed at attempt " + work.attempts();
    }
}
