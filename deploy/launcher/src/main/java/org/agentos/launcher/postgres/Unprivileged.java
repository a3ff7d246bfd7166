package org.agentos.launcher.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agentos.launcher.LaunchFailure;

/**
 * PostgreSQL refuses to run as root. Root starts it in a user namespace where its number means nobody, or as nobody where
 * namespaces are off.
 *
 * @param prefix what stands before the command
 * @param changesOwner whether its files must belong to nobody
 */
record Unprivileged(List<String> prefix, boolean changesOwner) {

    private static final String NOBODY = "65534";

    static Unprivileged find() {
        if (!isRoot()) {
            return new Unprivileged(List.of(), false);
        }
        return canUnshare()
                ? new Unprivileged(List.of("unshare", "-U"), false)
                : new Unprivileged(
                        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    }

    void own(Path path) throws IOException, InterruptedException {
        if (changesOwner) {
            new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, path.toString())
                    .start()
                    .waitFor();
        }
    }

    /** Fails when nobody cannot reach the home folder: a home of root's is closed to others. */
    void requireWay(Path home) throws IOException, InterruptedException {
        List<String> test = new ArrayList<>(prefix);
        test.addAll(List.of("test", "-x", home.toString()));
        if (changesOwner && new ProcessBuilder(test).start().waitFor() != 0) {
            throw new LaunchFailure("PostgreSQL cannot run as root, and the user 'nobody' cannot reach " + home
                    + ". Run deploy/run as an ordinary user, or choose a folder that others may pass with --home DIR.");
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException e) {
            throw new LaunchFailure("/proc cannot be read; the launcher needs Linux.", e);
        }
    }

    private static boolean canUnshare() {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
