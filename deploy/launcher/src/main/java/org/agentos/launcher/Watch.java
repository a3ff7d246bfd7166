package org.agentos.launcher;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.agentos.launcher.process.Child;

/** Watches one service; a child that dies is started again with growing pauses, {@value #TRIES} times, then given up. */
final class Watch implements AutoCloseable {

    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Service service;
    private final Progress progress;
    private final Consumer<String> givenUp;
    private Child child;
    private boolean stopping;

    Watch(Service service, Progress progress, Consumer<String> givenUp) {
        this.service = service;
        this.progress = progress;
        this.givenUp = givenUp;
    }

    /** Starts the service, waits until it answers, and watches it from then on. */
    void start() {
        Child started = launch();
        service.awaitReady(started);
        progress.step(service.name() + ": ready");
        Thread watcher = new Thread(() -> watch(started), "watch " + service.name());
        watcher.setDaemon(true);
        watcher.start();
    }

    /** As {@code kill -9}; unlike a real one it stays dead until {@link #start}. */
    void kill() throws InterruptedException {
        Child killed;
        synchronized (this) {
            killed = child;
            child = null;
        }
        killed.kill();
        killed.await();
    }

    synchronized Child child() {
        return child;
    }

    @Override
    public void close() {
        Child running;
        synchronized (this) {
            stopping = true;
            running = child;
        }
        if (running != null && running.isAlive()) {
            running.stop(PATIENCE);
            progress.step(service.name() + ": stopped");
        }
    }

    private synchronized Child launch() {
        if (stopping) {
            throw new LaunchFailure(service.name() + " is not started any more: everything is being stopped.");
        }
        child = service.launch();
        return child;
    }

    private synchronized boolean isWanted(Child watched) {
        return !stopping && child == watched;
    }

    private void watch(Child first) {
        try {
            Child watched = first;
            for (int tried = 0; ; tried++) {
                int code = watched.await();
                if (!isWanted(watched)) {
                    return;
                }
                progress.step(service.name() + " ended by itself (code " + code + "). Its last words (" + watched.log()
                        + "):\n" + watched.lastWords());
                if (tried == TRIES) {
                    givenUp.accept(service.name() + " ended " + (TRIES + 1) + " times; giving up.");
                    return;
                }
                LockSupport.parkNanos(Duration.ofSeconds(1L << tried).toNanos());
                watched = again();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (LaunchFailure e) {
            givenUp.accept(service.name() + " cannot be started again: " + e.getMessage());
        }
    }

    /** A child that ends before it answers counts as one more try, so it is handed back to be awaited. */
    private Child again() {
        progress.step(service.name() + ": starting again");
        service.reclaim();
        Child started = launch();
        try {
            service.awaitReady(started);
            progress.step(service.name() + ": ready again");
        } catch (LaunchFailure e) {
            if (started.isAlive()) {
                throw e;
            }
        }
        return started;
    }
}
