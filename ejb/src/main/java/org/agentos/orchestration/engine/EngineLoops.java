package org.agentos.orchestration.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.agentos.processes.engine.ProcessEngine;

/** Threads that work and fire timers as long as the node runs. Threads of their own: a slow agent must not hold up others. */
final class EngineLoops {

    private static final Logger LOG = Logger.getLogger(EngineLoops.class.getName());
    private static final Duration WORK_PAUSE = Duration.ofMillis(250);
    private static final Duration TIMER_PAUSE = Duration.ofSeconds(1);
    private static final Duration FAULT_PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<Thread> running = new ArrayList<>();
    private final SharedTransaction shared;
    private final Clock clock;
    private volatile Instant lastPoll;

    private EngineLoops(SharedTransaction shared, Clock clock) {
        this.shared = shared;
        this.clock = clock;
        this.lastPoll = clock.instant();
    }

    static EngineLoops start(
            ProcessEngine engine, SharedTransaction shared, ThreadFactory threads, int workers, Clock clock) {
        EngineLoops loops = new EngineLoops(shared, clock);
        for (int i = 0; i < workers; i++) {
            loops.add(threads, "agentos-worker-" + i, engine::runOneWork, WORK_PAUSE);
        }
        loops.add(threads, "agentos-timers", () -> loops.poll(engine), TIMER_PAUSE);
        return loops;
    }

    private boolean poll(ProcessEngine engine) {
        int fired = engine.pollTimers();
        lastPoll = clock.instant();
        return fired > 0;
    }

    private void add(ThreadFactory threads, String name, BooleanSupplier round, Duration pause) {
        Thread thread = threads.newThread(() -> loop(name, round, pause));
        thread.setName(name);
        running.add(thread);
        thread.start();
    }

    /** Goes on at once while there is something to do; a fault, the database away for example, only makes it wait. */
    private void loop(String name, BooleanSupplier round, Duration pause) {
        Duration wait = Duration.ZERO;
        boolean checked = false;
        while (!stopsWithin(wait)) {
            try {
                if (!checked) {
                    shared.require();
                    checked = true;
                }
                wait = round.getAsBoolean() ? Duration.ZERO : pause;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, name + " waits after a fault", e);
                wait = FAULT_PAUSE;
            }
        }
    }

    private boolean stopsWithin(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Lets the work at hand end; what does not in time is left to its lease. */
    void stop() {
        stopping.countDown();
        Instant deadline = Instant.now().plus(PATIENCE);
        for (Thread thread : running) {
            try {
                thread.join(
                        Math.max(1, Duration.between(Instant.now(), deadline).toMillis()));
                thread.interrupt();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Time since timers were last looked for. */
    Duration sinceLastPoll() {
        return Duration.between(lastPoll, clock.instant());
    }
}
