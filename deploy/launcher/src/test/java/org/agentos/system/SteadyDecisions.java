package org.agentos.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.agentos.launcher.TestStack;

/** Fifty decisions a second by a client, until it is closed. */
final class SteadyDecisions implements AutoCloseable {

    private static final int MILLIS_BETWEEN = 20;
    private static final int MOST_AT_ONCE = 16;

    private final Api client = Api.withToken(TestStack.running().clientToken());
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(MOST_AT_ONCE + 1);
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);
    private final Queue<Api.Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final Future<?> ticking;

    private SteadyDecisions(String text) {
        ticking = threads.scheduleAtFixedRate(() -> tick(text), 0, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    /** A machine that is too slow for fifty a second gets as many as it can take. */
    static SteadyDecisions about(String text) {
        return new SteadyDecisions(text);
    }

    int given() {
        return answers.size();
    }

    /** What was answered, once nothing is under way any more. */
    List<JsonNode> end() {
        ticking.cancel(false);
        free.acquireUninterruptibly(MOST_AT_ONCE);
        if (!faults.isEmpty()) {
            throw new AssertionError("a decision was not answered", faults.peek());
        }
        List<JsonNode> decisions = new ArrayList<>();
        answers.forEach(answer -> decisions.add(answer.expect(201)));
        return decisions;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void tick(String text) {
        if (free.tryAcquire()) {
            threads.execute(() -> decide(text));
        }
    }

    private void decide(String text) {
        try {
            answers.add(client.post("/decisions", Map.of("text", text, "channel", "web")));
        } catch (RuntimeException | AssertionError fault) {
            faults.add(fault);
        } finally {
            free.release();
        }
    }
}
