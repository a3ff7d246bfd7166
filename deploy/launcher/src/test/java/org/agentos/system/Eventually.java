package org.agentos.system;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for a condition, never for a time. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    /** The first value that holds; fails with the last one seen. */
    static <T> T get(String what, Supplier<T> read, Predicate<T> holds) {
        Instant end = Instant.now().plus(PATIENCE);
        T value = read.get();
        while (!holds.test(value)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(what + " did not come about; last seen: " + value);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            value = read.get();
        }
        return value;
    }
}
