package org.agentos.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.agentos.launcher.LaunchFailure;

/** Waits for a child to answer. */
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    /** @param answers true when the child is ready; an exception counts as not yet */
    public static void await(Child child, Duration patience, Callable<Boolean> answers) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (answered(answers)) {
                return;
            }
            if (!child.isAlive()) {
                throw new LaunchFailure(child.name() + " ended while it started. Its last words (" + child.log()
                        + "):\n" + child.lastWords());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new LaunchFailure(
                child.name() + " did not answer within " + patience.toSeconds() + " s. See " + child.log());
    }

    private static boolean answered(Callable<Boolean> answers) {
        try {
            return answers.call();
        } catch (Exception e) {
            return false;
        }
    }
}
