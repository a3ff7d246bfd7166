package org.agentos.launcher;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
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
    private final AtomicReference<Child> child = new AtomicReference<>();
    private volatile boolean stopping;

    Watch(Service service, Progress progress, Consumer<String> givenUp) {
        this.service = service;
        this.progress = progress;
        this.givenUp = givenUp;
    }

    void start() {
        child.set(service.starter().start());
        progress.step(service.name() + ": ready");
        Thread watcher = new Thread(this::watch, "watch " + service.name());
        watcher.setDaemon(true);
        watcher.start();
    }

    Child child() {
        return child.get();
    }

    @Override
    public void close() {
        stopping = true;
        Child running = child.get();
        if (running != null) {
            running.stop(PATIENCE);
            progress.step(service.name() + ": stopped");
        }
    }

    private void watch() {
        try {
            for (int tried = 0; !stopping; tried++) {
                int code = child.get().await();
                if (stopping) {
                    return;
                }
                progress.step(service.name() + " ended by itself (code " + code + "). Its last words ("
                        + child.get().log() + "):\n" + child.get().lastWords());
                if (tried == TRIES) {
                    givenUp.accept(service.name() + " ended " + (TRIES + 1) + " times; giving up.");
                    return;
                }
                LockSupport.parkNanos(Duration.ofSeconds(1L << tried).toNanos());
                progress.step(service.name() + ": starting again");
                child.set(service.starter().start());
                progress.step(service.name() + ": ready again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (LaunchFailure e) {
            givenUp.accept(service.name() + " cannot be started again: " + e.getMessage());
        }
    }
}
