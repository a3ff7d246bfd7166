package org.agentos.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.agentos.launcher.Progress;

/** Children of a launcher that was killed: found in /proc by an argument that names our home, as nobody else's does. */
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    /**
     * Stops all processes that are ours, and waits until they are gone.
     *
     * @param ours says by its command line, argument by argument, whether a process is ours
     */
    public static void stop(String name, Predicate<List<String>> ours, Child.Signal signal, Progress progress) {
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> ours.test(arguments(process.pid())))
                .forEach(orphan -> {
                    progress.step(name + ": stopping one left over from before (pid " + orphan.pid() + ")");
                    stop(orphan, signal);
                });
    }

    private static void stop(ProcessHandle orphan, Child.Signal signal) {
        Child.send(orphan.pid(), signal);
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            orphan.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty for a process that has ended, or that is not for us to see. */
    private static List<String> arguments(long pid) {
        try {
            String line =
                    Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
            return List.of(line.split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
