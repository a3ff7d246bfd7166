package org.agentos.launcher.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.agentos.launcher.Home;
import org.agentos.launcher.Progress;
import org.agentos.launcher.Secrets;
import org.agentos.launcher.TestStack;
import org.agentos.launcher.process.Child;
import org.agentos.launcher.process.Readiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisServerTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final int port = TestStack.freePort();
    private Secrets secrets;
    private Child child;

    @BeforeEach
    void start() {
        secrets = new Secrets(folder, Map.of());
        child = started(server());
    }

    @AfterEach
    void stop() {
        child.kill();
    }

    @Test
    void keepsWhatWasWrittenWhenItIsKilled() throws Exception {
        send("SET capital Lima");
        Path log = folder.resolve("redis/appendonly.aof");
        Readiness.await(child, Duration.ofSeconds(20), () -> Files.readString(log, StandardCharsets.ISO_8859_1)
                .contains("Lima"));
        child.kill();
        child.await();

        child = started(server());

        assertThat(send("GET capital")).contains("Lima");
    }

    @Test
    void aNewLauncherStopsTheOrphanOfOneThatWasKilled() throws InterruptedException {
        server().reclaim();

        child.await();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("left over from before (pid " + child.pid() + ")");
    }

    @Test
    void answersNobodyWithoutThePassword() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("GET capital\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readNBytes(7), StandardCharsets.US_ASCII))
                    .isEqualTo("-NOAUTH");
        }
    }

    @Test
    void onlyItsOwnerMayReadItsConfiguration() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("redis.conf")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private RedisServer server() {
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new RedisServer(new Home(folder), secrets, port, progress);
    }

    private static Child started(RedisServer server) {
        Child child = server.launch();
        server.awaitReady(child);
        return child;
    }

    private String send(String command) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String text = "AUTH " + secrets.get("redis") + "\r\n" + command + "\r\nQUIT\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
