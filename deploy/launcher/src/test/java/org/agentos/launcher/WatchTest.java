package org.agentos.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.agentos.launcher.process.Child;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    @TempDir
    Path folder;

    private final BlockingQueue<Child> started = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> givenUp = new CompletableFuture<>();
    private final Progress progress = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    private Watch watch;

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void startsAgainWhatWasKilled() throws InterruptedException {
        watch = new Watch(new Program("sleep 600"), progress, givenUp::complete);
        watch.start();
        next().kill();

        Child second = next();

        assertThat(second.isAlive()).isTrue();
        assertThat(givenUp).isNotDone();
    }

    @Test
    void givesUpAfterFourEnds() throws Exception {
        watch = new Watch(new Program("exit 7"), progress, givenUp::complete);
        watch.start();

        assertThat(givenUp.get(60, TimeUnit.SECONDS)).contains("Program ended 4 times");
        assertThat(started).hasSize(4);
    }

    @Test
    void startsNothingOnceItIsClosed() {
        watch = new Watch(new Program("sleep 600"), progress, givenUp::complete);
        watch.close();

        assertThatThrownBy(watch::start).isInstanceOf(LaunchFailure.class);
        assertThat(started).isEmpty();
    }

    @Test
    void doesNotStartAgainWhatItStopped() throws InterruptedException {
        watch = new Watch(new Program("sleep 600"), progress, givenUp::complete);
        watch.start();
        Child child = next();

        watch.close();

        assertThat(child.isAlive()).isFalse();
        assertThat(started).isEmpty();
    }

    private Child next() throws InterruptedException {
        Child child = started.poll(60, TimeUnit.SECONDS);
        assertThat(child).isNotNull();
        return child;
    }

    private final class Program implements Service {

        private final String script;

        Program(String script) {
            this.script = script;
        }

        @Override
        public String name() {
            return "Program";
        }

        @Override
        public void reclaim() {
            // nothing survives its shell
        }

        @Override
        public Child launch() {
            Child child = Child.start(new Child.Start(
                    name(), List.of("sh", "-c", script), Map.of(), folder.resolve("log"), Child.Signal.TERM));
            started.add(child);
            return child;
        }

        @Override
        public void awaitReady(Child child) {
            // a shell is ready at once
        }
    }
}
