package org.agentos.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who holds a TCP port, as far as /proc shows it to us. */
final class PortHolder {

    private static final String LISTENING = "0A";
    private static final int STATE = 3;
    private static final int LOCAL = 1;
    private static final int INODE = 9;

    private PortHolder() {}

    /** {@code " by redis-server (pid 4711)"}, or nothing when it cannot be seen. */
    static String of(int port) {
        try {
            Optional<String> inode = inode(Path.of("/proc/net/tcp"), port);
            if (inode.isEmpty()) {
                inode = inode(Path.of("/proc/net/tcp6"), port);
            }
            return inode.flatMap(PortHolder::process).orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<String> inode(Path table, int port) throws IOException {
        String suffix = ":%04X".formatted(port);
        for (String line : Files.readAllLines(table)) {
            List<String> fields = List.of(line.strip().split("\\s+"));
            if (fields.size() > INODE
                    && fields.get(STATE).equals(LISTENING)
                    && fields.get(LOCAL).toUpperCase(Locale.ROOT).endsWith(suffix)) {
                return Optional.of(fields.get(INODE));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> process(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), "socket:[" + inode + "]"))
                .findFirst()
                .map(process -> " by "
                        + process.info()
                                .command()
                                .map(command -> Path.of(command).getFileName().toString())
                                .orElse("a process")
                        + " (pid " + process.pid() + ")");
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : open) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
