package org.agentos.launcher.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agentos.launcher.http.Exchange;

/**
 * Statuses, media and idempotency keys on disk. A status is one file that holds its key too, forced to disk before it is answered:
 * after a crash a repeated key finds the same status. Callers hold the lock of this object.
 */
final class Posts {

    private final Path statuses;
    private final Path media;

    Posts(Path folder) throws IOException {
        statuses = Files.createDirectories(folder.resolve("statuses"));
        media = Files.createDirectories(folder.resolve("media"));
    }

    String nextId() throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(statuses, "*.json");
                DirectoryStream<Path> files = Files.newDirectoryStream(media, "*.json")) {
            long highest = 1000;
            for (DirectoryStream<Path> each : List.of(all, files)) {
                for (Path file : each) {
                    highest = Math.max(
                            highest,
                            Long.parseLong(file.getFileName().toString().replace(".json", "")));
                }
            }
            return Long.toString(highest + 1);
        }
    }

    void save(ObjectNode status) throws IOException {
        write(statuses.resolve(status.path("id").asText() + ".json"), Exchange.JSON.writeValueAsBytes(status));
    }

    Optional<ObjectNode> status(String id) throws IOException {
        return read(statuses, id).filter(Posts::isThere);
    }

    /** Leaves an empty place, so that no later status gets its id. */
    void remove(String id) throws IOException {
        write(
                statuses.resolve(id + ".json"),
                Exchange.JSON.writeValueAsBytes(Exchange.JSON.createObjectNode().put("_removed", true)));
    }

    Optional<ObjectNode> byKey(String key) throws IOException {
        return all().stream()
                .filter(status -> status.path("_key").asText().equals(key))
                .findFirst();
    }

    /** Newest first. */
    List<ObjectNode> all() throws IOException {
        List<ObjectNode> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(statuses, "*.json")) {
            for (Path file : files) {
                Optional.of((ObjectNode) Exchange.JSON.readTree(file.toFile()))
                        .filter(Posts::isThere)
                        .ifPresent(found::add);
            }
        }
        found.sort(
                Comparator.comparingLong((JsonNode status) -> status.path("id").asLong())
                        .reversed());
        return found;
    }

    void save(ObjectNode attachment, byte[] bytes) throws IOException {
        String id = attachment.path("id").asText();
        write(media.resolve(id), bytes);
        write(media.resolve(id + ".json"), Exchange.JSON.writeValueAsBytes(attachment));
    }

    Optional<ObjectNode> attachment(String id) throws IOException {
        return read(media, id);
    }

    byte[] bytes(String id) throws IOException {
        return Files.readAllBytes(media.resolve(id));
    }

    private static boolean isThere(ObjectNode status) {
        return !status.has("_removed");
    }

    private static Optional<ObjectNode> read(Path folder, String id) throws IOException {
        Path file = folder.resolve(id + ".json");
        return id.matches("[0-9]{1,18}") && Files.exists(file)
                ? Optional.of((ObjectNode) Exchange.JSON.readTree(file.toFile()))
                : Optional.empty();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
