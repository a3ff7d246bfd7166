package org.agentos.launcher.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.agentos.launcher.LaunchFailure;

/** A running child process. */
public final class Child {

    private static final int LAST_LINES = 15;

    private final String name;
    private final Process process;
    private final Path log;
    private final Signal stop;

    private Child(String name, Process process, Path log, Signal stop) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.stop = stop;
    }

    /** The signal that asks a program to end in its own order. */
    public enum Signal {
        TERM,
        INT
    }

    /** How to start a child. {@code command} must name a path below the home folder, so that it can be recognised as ours. */
    public record Start(String name, List<String> command, Map<String, String> environment, Path log, Signal stop) {}

    /** Starts it in a session of its own: Ctrl-C reaches the launcher alone, which stops its children in order. */
    public static Child start(Start how) {
        try {
            Files.createDirectories(how.log().getParent());
            List<String> command = new ArrayList<>(List.of("setsid"));
            command.addAll(how.command());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(how.log().toFile()))
                    .redirectInput(new File("/dev/null"));
            builder.environment().putAll(how.environment());
            return new Child(how.name(), builder.start(), how.log(), how.stop());
        } catch (IOException e) {
            throw new LaunchFailure(how.name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Blocks until the child has ended. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, waits, and kills it when it does not. */
    public void stop(Duration patience) {
        if (!process.isAlive()) {
            return;
        }
        send(process.pid(), stop);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** As {@code kill -9}. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /**
     * Sends what Java itself cannot. Here and not in a class of its own: a launcher whose jar a build has replaced meanwhile can
     * still stop its children, but load no further class.
     */
    static void send(long pid, Signal signal) {
        try {
            new ProcessBuilder("kill", "-" + signal.name(), Long.toString(pid))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new LaunchFailure("kill cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What it said last, for a message about its end. */
    public String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log() {
        return log;
    }
}
