package org.agentos.content.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.agentos.platform.ids.Sha256;

/**
 * Files named by the SHA-256 of their bytes. A file is there whole or not at all, also after a power cut: written aside, forced to
 * disk, renamed, and the folder forced. Thread-safe, also across processes that share the folder.
 */
final class MediaFiles {

    private final Path root;

    MediaFiles(Path root) {
        this.root = root;
    }

    /** @return lower-case hex digest of the bytes, under which they now stand */
    String put(byte[] bytes) {
        String sha256 = Sha256.hex(bytes);
        Path file = file(sha256);
        try {
            if (!intact(file, sha256)) {
                write(bytes, file);
            }
            return sha256;
        } catch (IOException e) {
            throw new MediaFault("medium " + sha256 + " cannot be written to " + root, e);
        }
    }

    /** @throws MediaFault when the file is not there or not what its name says */
    byte[] read(String sha256) {
        byte[] bytes = bytes(sha256);
        if (!Sha256.hex(bytes).equals(sha256)) {
            throw new MediaFault("the file of medium " + sha256 + " was changed");
        }
        return bytes;
    }

    /** @return lower-case hex digest of the bytes that stand under this name now */
    String digestOfFile(String sha256) {
        return Sha256.hex(bytes(sha256));
    }

    private byte[] bytes(String sha256) {
        try {
            return Files.readAllBytes(file(sha256));
        } catch (NoSuchFileException e) {
            throw new MediaFault("the file of medium " + sha256 + " is gone", e);
        } catch (IOException e) {
            throw new MediaFault("the file of medium " + sha256 + " cannot be read", e);
        }
    }

    private Path file(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static boolean intact(Path file, String sha256) throws IOException {
        return Files.exists(file) && Sha256.hex(Files.readAllBytes(file)).equals(sha256);
    }

    private static void write(byte[] bytes, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path aside = Files.createTempFile(file.getParent(), ".new-", "");
        try {
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(file.getParent());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
