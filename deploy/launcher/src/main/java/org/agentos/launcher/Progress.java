package org.agentos.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** One line per step on the terminal, with the time since the start. Thread-safe. */
public final class Progress {

    private final Instant started = Instant.now();
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void step(String text) {
        Duration elapsed = Duration.between(started, Instant.now());
        out.printf("[%6.1f s] %s%n", elapsed.toMillis() / 1000.0, text);
        out.flush();
    }

    public void plain(String text) {
        out.println(text);
        out.flush();
    }
}
