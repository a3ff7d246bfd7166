package org.agentos.processes.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** The time as the database keeps it, in microseconds; a thread can hold it still for what belongs together. */
final class EngineClock extends Clock {
    private final InstantSource source;
    private final ThreadLocal<Instant> frozen = new ThreadLocal<>();

    EngineClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        Instant held = frozen.get();
        return held == null ? source.instant().truncatedTo(ChronoUnit.MICROS) : held;
    }

    void freeze(Consumer<Instant> body) {
        Instant now = instant();
        frozen.set(now);
        try {
            body.accept(now);
        } finally {
            frozen.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The engine counts in UTC");
    }
}
