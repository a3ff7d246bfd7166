package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path root;

    @Test
    void belongsToOneLauncherAtATime() {
        Home home = new Home(root);
        FileLock held = home.lock();

        assertThatThrownBy(home::lock).isInstanceOf(LaunchFailure.class).hasMessageContaining("already runs");

        Home.release(held);
        assertThatCode(() -> Home.release(home.lock())).doesNotThrowAnyException();
    }

    @Test
    void emptiesEverythingBelowIt() throws IOException {
        Home home = used();
        Files.writeString(home.folder("pgdata").resolve("PG_VERSION"), "17");
        Files.createSymbolicLink(root.resolve("link"), Files.createTempFile("outside", ""));

        home.empty();

        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).extracting(path -> path.getFileName().toString()).containsExactly("lock");
        }
    }

    @Test
    void isNotEmptiedWhenItIsSomebodyElses() throws IOException {
        Home home = new Home(root);
        Files.writeString(home.file("thesis.txt"), "kept");

        assertThatThrownBy(home::empty).isInstanceOf(LaunchFailure.class).hasMessageContaining("--home");

        assertThat(home.file("thesis.txt")).exists();
    }

    @Test
    void isNotEmptiedWhileALauncherUsesIt() throws IOException {
        Home home = new Home(root);
        Files.writeString(home.file("data"), "kept");
        FileLock held = home.lock();

        assertThatThrownBy(home::empty).isInstanceOf(LaunchFailure.class);

        assertThat(home.file("data")).exists();
        Home.release(held);
    }

    /** As after a first start. */
    private Home used() {
        Home home = new Home(root);
        Home.release(home.lock());
        return home;
    }
}
