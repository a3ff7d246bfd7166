package org.agentos.platform.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a node does again and again until it ends. A round that fails is logged, and the next one comes all the same. */
public final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());

    private final ScheduledExecutorService scheduler;
    private final String trouble;
    private final List<Future<?>> rounds = new ArrayList<>();

    /** @param trouble what becomes of the work while rounds fail, for the log */
    public Rounds(ScheduledExecutorService scheduler, String trouble) {
        this.scheduler = scheduler;
        this.trouble = trouble;
    }

    /** The first round begins after a pause, each other one a pause after the end of the one before. */
    public void every(int pauseMillis, Runnable round) {
        every(pauseMillis, pauseMillis, round);
    }

    /** Like {@link #every}, with the first round at once. */
    public void nowAndEvery(int pauseMillis, Runnable round) {
        every(0, pauseMillis, round);
    }

    /** One round more, at once, beside those that are due. */
    public void soon(Runnable round) {
        scheduler.execute(() -> quietly(round));
    }

    /** No round begins any more; one that runs goes on to its end. */
    public void stop() {
        rounds.forEach(round -> round.cancel(false));
    }

    /** {@link #stop}, and then one round more before this returns. */
    public void last(Runnable round) {
        stop();
        quietly(round);
    }

    private void every(int firstMillis, int pauseMillis, Runnable round) {
        rounds.add(scheduler.scheduleWithFixedDelay(
                () -> quietly(round), firstMillis, pauseMillis, TimeUnit.MILLISECONDS));
    }

    /** A scheduled task that throws would never run again. */
    private void quietly(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0}: {1}", new Object[] {trouble, e.getMessage()});
        }
    }
}
