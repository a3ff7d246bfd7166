package org.agentos.rules.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** What some work came to. */
    sealed interface Answer<T> {

        record Given<T>(T value) implements Answer<T> {}

        record Missing<T>(String why) implements Answer<T> {}
    }

    /**
     * Does the works one after the other on one thread, which costs one change of threads and not one for each; what takes longer than
     * the limit or fails has no answer, and the others have theirs.
     */
    <T> List<Answer<T>> run(List<? extends Callable<T>> works) {
        List<Answer<T>> answers = new ArrayList<>();
        while (answers.size() < works.size()) {
            Works<T> rest = new Works<>(List.copyOf(works.subList(answers.size(), works.size())));
            Future<?> running = THREADS.submit(rest);
            String missing = await(running, rest);
            answers.addAll(rest.answers());
            if (answers.size() < works.size()) {
                running.cancel(true);
                answers.add(new Answer.Missing<>(missing));
            }
        }
        return answers;
    }

    /** Waits until all is done or the work at hand takes too long; why that one has no answer. */
    private String await(Future<?> running, Works<?> works) {
        long wait = patience.toNanos();
        while (wait > 0) {
            try {
                running.get(wait, TimeUnit.NANOSECONDS);
                return "";
            } catch (TimeoutException e) {
                wait = patience.toNanos() - works.spent();
            } catch (ExecutionException e) {
                return "failed: " + e.getCause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        }
        return "no answer within " + patience.toMillis() + " ms";
    }

    /** Works on their way; a fault ends the way. */
    private static final class Works<T> implements Callable<Void> {

        private final List<Callable<T>> works;
        private final List<Answer<T>> answers = new ArrayList<>();
        private long since = System.nanoTime();

        Works(List<Callable<T>> works) {
            this.works = works;
        }

        @Override
        public Void call() throws Exception {
            for (Callable<T> work : works) {
                begin();
                give(work.call());
            }
            return null;
        }

        private synchronized void begin() {
            since = System.nanoTime();
        }

        private synchronized void give(T value) {
            answers.add(new Answer.Given<>(value));
        }

        /** Nanoseconds that the work at hand has taken. */
        synchronized long spent() {
            return System.nanoTime() - since;
        }

        synchronized List<Answer<T>> answers() {
            return List.copyOf(answers);
        }
    }
}
