package org.agentos.launcher.process;

import java.io.IOException;
import org.agentos.launcher.LaunchFailure;

/** Signals that Java itself cannot send. */
final class Signals {

    private Signals() {}

    static void send(long pid, String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new LaunchFailure("kill cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
