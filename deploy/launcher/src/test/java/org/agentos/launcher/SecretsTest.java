package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void keepsASecretAcrossStarts() {
        String made = new Secrets(folder, Map.of()).get("db.agentos_app");

        assertThat(new Secrets(folder, Map.of()).get("db.agentos_app"))
                .isEqualTo(made)
                .hasSize(20);
    }

    @Test
    void makesAnotherSecretForAnotherName() {
        Secrets secrets = new Secrets(folder, Map.of());

        assertThat(secrets.get("redis")).isNotEqualTo(secrets.get("pinecone"));
    }

    @Test
    void onlyItsOwnerMayReadWhatItWrites() throws IOException {
        new Secrets(folder, Map.of()).get("redis");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Test
    void writesNoSecretInTheClear() throws IOException {
        Secrets secrets = new Secrets(folder, Map.of("AGENTOS_KEYSTORE_PASSWORD", "a pass phrase of somebody"));
        String made = secrets.get("redis");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1).noneMatch(file -> read(file).contains(made));
        }
    }

    @Test
    void saysSoWhenThePassPhraseIsWrong() {
        new Secrets(folder, Map.of("AGENTOS_KEYSTORE_PASSWORD", "the right one")).get("redis");

        assertThatThrownBy(() -> new Secrets(folder, Map.of("AGENTOS_KEYSTORE_PASSWORD", "another")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("AGENTOS_KEYSTORE_PASSWORD");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
