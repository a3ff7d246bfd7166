package org.agentos.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.agentos.launcher.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {

    @TempDir
    Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
    private Child child;

    @AfterEach
    void killWhatIsLeft() {
        child.kill();
    }

    @Test
    void stopsAProcessThatNamesOurHome() throws InterruptedException {
        child = sleeper(home.toString());

        Orphans.stop("Sleeper", ours(home), Child.Signal.TERM, progress);

        assertThat(child.await()).isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("pid " + child.pid());
    }

    @Test
    void sparesAProcessWhoseHomeOnlyBeginsLikeOurs() {
        child = sleeper(home + "-of-somebody-else");

        Orphans.stop("Sleeper", ours(home), Child.Signal.TERM, progress);

        assertThat(child.isAlive()).isTrue();
        assertThat(said.size()).isZero();
    }

    @Test
    void killsWhatDoesNotListenWhenAChildIsStopped() throws InterruptedException {
        child = start("trap '' TERM; echo deaf; while :; do sleep 1; done", home.toString());
        Readiness.await(child, Duration.ofSeconds(20), () -> child.lastWords().contains("deaf"));

        child.stop(Duration.ofMillis(200));

        assertThat(child.await()).isEqualTo(128 + 9);
    }

    private Child sleeper(String mark) {
        return start("sleep 600", mark);
    }

    /** The shell stays, so that its arguments stay visible. */
    private Child start(String script, String mark) {
        return Child.start(new Child.Start(
                "Sleeper",
                List.of("sh", "-c", script + "; exit 3", "sleeper", mark),
                Map.of(),
                home.resolve("sleeper.log"),
                Child.Signal.TERM));
    }

    private static Predicate<List<String>> ours(Path home) {
        return arguments -> arguments.contains(home.toString());
    }
}
