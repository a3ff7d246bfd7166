package org.agentos.launcher.redis;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.agentos.launcher.Home;
import org.agentos.launcher.LaunchFailure;
import org.agentos.launcher.Progress;
import org.agentos.launcher.Secrets;
import org.agentos.launcher.Service;
import org.agentos.launcher.process.Child;
import org.agentos.launcher.process.Orphans;
import org.agentos.launcher.process.Readiness;

/** The Redis server of one home. Its password stands in a configuration file of mode 0600, not on the command line. */
public final class RedisServer implements Service {

    private static final String PROGRAM = "/redis-server-6.2.6-v5-linux-amd64";

    private final Home home;
    private final Secrets secrets;
    private final int port;
    private final Progress progress;

    public RedisServer(Home home, Secrets secrets, int port, Progress progress) {
        this.home = home;
        this.secrets = secrets;
        this.port = port;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "Redis";
    }

    /** Redis writes its address into its own command line, behind the path of its program. */
    @Override
    public void reclaim() {
        Orphans.stop(
                name(),
                arguments -> (arguments.isEmpty() ? "" : arguments.get(0) + " ").startsWith(program() + " "),
                Child.Signal.TERM,
                progress);
    }

    @Override
    public Child launch() {
        try {
            unpack();
            Path configuration = configure();
            return Child.start(new Child.Start(
                    name(),
                    List.of(program().toString(), configuration.toString()),
                    Map.of(),
                    home.log("redis"),
                    Child.Signal.TERM));
        } catch (IOException e) {
            throw new LaunchFailure("Redis cannot be prepared: " + e.getMessage(), e);
        }
    }

    @Override
    public void awaitReady(Child child) {
        Readiness.await(child, Duration.ofSeconds(30), this::answers);
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    private Path program() {
        return home.file("redis-server");
    }

    private void unpack() throws IOException {
        if (Files.exists(program())) {
            return;
        }
        Path fresh = home.file("redis-server.new");
        Files.deleteIfExists(fresh);
        try (InputStream binary = RedisServer.class.getResourceAsStream(PROGRAM)) {
            Files.copy(binary, fresh);
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(fresh, program());
    }

    private Path configure() throws IOException {
        Path file = home.file("redis.conf");
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(
                file,
                """
                bind 127.0.0.1
                port %d
                requirepass %s
                dir %s
                appendonly yes
                appendfsync everysec
                maxmemory 256mb
                maxmemory-policy noeviction
                daemonize no
                """
                        .formatted(port, secrets.get("redis"), home.folder("redis")));
    }

    private boolean answers() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(1000);
            socket.getOutputStream()
                    .write(("AUTH " + secrets.get("redis") + "\r\nPING\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes("+OK\r\n+PONG\r\n".length());
            return new String(answer, StandardCharsets.US_ASCII).contains("PONG");
        }
    }
}
