package org.agentos.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.agentos.launcher.Progress;

/** Children of a launcher that was killed. One is ours only when its command line names a path of our home. */
public final class Orphans {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    /**
     * Stops the process whose number stands first in {@code pidFile}, if it is alive and ours.
     *
     * @param mark text that only our process has in its command line or environment
     */
    public static void stop(Path pidFile, String mark, Child.Signal signal, Progress progress) {
        Optional<ProcessHandle> found = pid(pidFile).flatMap(ProcessHandle::of);
        if (found.isEmpty() || !isOurs(found.get().pid(), mark)) {
            return;
        }
        ProcessHandle orphan = found.get();
        progress.step("stopping a process left over from before (pid " + orphan.pid() + ")");
        Signals.send(orphan.pid(), signal.name());
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            orphan.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Long> pid(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Long.parseLong(Files.readAllLines(file).get(0).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(long pid, String mark) {
        return contains(Path.of("/proc", Long.toString(pid), "cmdline"), mark)
                || contains(Path.of("/proc", Long.toString(pid), "environ"), mark);
    }

    private static boolean contains(Path file, String mark) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains(mark);
        } catch (IOException e) {
            return false;
        }
    }
}
