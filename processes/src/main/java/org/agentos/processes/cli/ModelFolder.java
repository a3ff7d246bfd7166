package org.agentos.processes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder that models are read from, and nothing outside of it. */
record ModelFolder(Path root) {

    private static final int LARGEST = 16 << 20;

    /**
     * The text of a model, malformed bytes replaced.
     *
     * @throws CannotRun if there is no such file below the folder
     */
    String read(String file) {
        try {
            Path base = root.toRealPath();
            Path path = base.resolve(file).toRealPath();
            if (!path.startsWith(base)) {
                throw new CannotRun(file + " is outside of the folder");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                byte[] bytes = stream.readNBytes(LARGEST + 1);
                if (bytes.length > LARGEST) {
                    throw new CannotRun(file + " is larger than 16 MiB");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        } catch (IOException | InvalidPathException e) {
            throw new CannotRun("can't read " + file + ": " + e);
        }
    }
}
