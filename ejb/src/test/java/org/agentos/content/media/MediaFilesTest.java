package org.agentos.content.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaFilesTest {

    private static final byte[] BYTES = "a picture".getBytes(UTF_8);

    @TempDir
    Path root;

    @Test
    void givesBackWhatWasPutUnderItsDigest() {
        MediaFiles files = new MediaFiles(root);

        String sha256 = files.put(BYTES);

        assertThat(files.read(sha256)).isEqualTo(BYTES);
        assertThat(sha256).isEqualTo("92b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b");
    }

    @Test
    void leavesNothingButTheFileItself() throws IOException {
        MediaFiles files = new MediaFiles(root);

        String sha256 = files.put(BYTES);
        files.put(BYTES);

        assertThat(filesUnder(root)).containsExactly(sha256);
    }

    @Test
    void refusesAChangedFile() throws IOException {
        MediaFiles files = new MediaFiles(root);
        String sha256 = files.put(BYTES);

        Files.writeString(root.resolve(sha256.substring(0, 2)).resolve(sha256), "another picture");

        assertThatThrownBy(() -> files.read(sha256))
                .isInstanceOf(MediaFault.class)
                .hasMessageContaining("was changed");
        assertThat(files.digestOfFile(sha256)).isNotEqualTo(sha256);
    }

    @Test
    void healsAChangedFileWhenTheBytesComeAgain() throws IOException {
        MediaFiles files = new MediaFiles(root);
        String sha256 = files.put(BYTES);
        Files.writeString(root.resolve(sha256.substring(0, 2)).resolve(sha256), "half a pict");

        files.put(BYTES);

        assertThat(files.read(sha256)).isEqualTo(BYTES);
    }

    @Test
    void saysThatAFileIsGone() {
        MediaFiles files = new MediaFiles(root);

        assertThatThrownBy(() -> files.read("a".repeat(64)))
                .isInstanceOf(MediaFault.class)
                .hasMessageContaining("is gone");
    }

    private static List<String> filesUnder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }
}
