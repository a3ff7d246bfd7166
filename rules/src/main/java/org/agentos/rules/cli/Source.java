package org.agentos.rules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the caller named, or the standard input when the name is {@code -}. At most 16 MiB. */
record Source(String name) {

    private static final int LARGEST = 16 << 20;

    byte[] bytes() {
        try (InputStream stream = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            byte[] read = stream.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new CannotRun(name + " is larger than 16 MiB");
            }
            return read;
        } catch (IOException e) {
            throw new CannotRun("can't read " + name + ": " + e);
        }
    }

    /** The bytes as UTF-8. */
    String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CannotRun(name + " is not UTF-8 text");
        }
    }

    boolean named(String suffix) {
        return name.endsWith(suffix);
    }
}
