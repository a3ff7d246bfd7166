package org.agentos.rules.scan;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends the wait for work that takes too long, and interrupts it. Its threads are daemons that end when idle. */
final class TimeLimit {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "scan");
        thread.setDaemon(true);
        thread.setContextClassLoader(TimeLimit.class.getClassLoader());
        return thread;
    });

    private final Duration patience;

    TimeLimit(Duration patience) {
        this.patience = patience;
    }

    <T> T run(Callable<T> work) throws DetectorFailed {
        Future<T> running = THREADS.submit(work);
        try {
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw new DetectorFailed("no answer within " + patience.toMillis() + " ms", e);
        } catch (ExecutionException e) {
            throw new DetectorFailed("failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new DetectorFailed("interrupted", e);
        }
    }
}
