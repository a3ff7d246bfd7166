package org.agentos.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder that holds everything of one installation. One launcher at a time. */
public final class Home {

    private final Path root;

    public Home(Path root) {
        this.root = root;
        folder("");
    }

    public Path root() {
        return root;
    }

    public Path log(String name) {
        return folder("log").resolve(name + ".log");
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    /** A folder below the root, made when it is not there. Others may pass, but not list. */
    public Path folder(String name) {
        try {
            Path folder = root.resolve(name);
            if (!Files.exists(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x")));
            }
            return folder;
        } catch (IOException e) {
            throw new LaunchFailure(
                    "The folder " + root.resolve(name) + " cannot be made (" + e + "). Choose another with --home DIR.",
                    e);
        }
    }

    /** Held until it is released, or this process ends. */
    FileLock lock() {
        try {
            FileChannel channel = FileChannel.open(file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = tried(channel);
            if (lock.isEmpty()) {
                channel.close();
                throw new LaunchFailure("AgentOS already runs with " + root
                        + ". Stop it with Ctrl-C where it runs, or choose another --home and other ports.");
            }
            return lock.get();
        } catch (IOException e) {
            throw new LaunchFailure("The folder " + root + " cannot be locked: " + e.getMessage(), e);
        }
    }

    /** Empty when somebody else holds it, be it in this process or in another. */
    private static Optional<FileLock> tried(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    /**
     * Deletes all that is in the folder, when no launcher uses it.
     *
     * @throws LaunchFailure also when no launcher ever used it: then it is somebody's folder, and not ours to empty
     */
    void empty() {
        if (!Files.exists(file("lock"))) {
            throw new LaunchFailure(root + " was not made by deploy/run, so --reset leaves it alone."
                    + " Name the right folder with --home, or delete it yourself.");
        }
        FileLock held = lock();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!file.equals(file("lock"))) {
                        Files.delete(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    if (!folder.equals(root)) {
                        Files.delete(folder);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " cannot be emptied", e);
        } finally {
            release(held);
        }
    }

    static void release(FileLock held) {
        try {
            held.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the home folder cannot be released", e);
        }
    }
}
