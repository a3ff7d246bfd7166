package org.agentos.launcher.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
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

/** The database server of one home. */
public final class PostgresServer implements Service {

    static final String SUPERUSER = "postgres";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String VERSION = "17.11";

    private final Home home;
    private final Secrets secrets;
    private final int port;
    private final Progress progress;
    private final Unprivileged user = Unprivileged.find();

    public PostgresServer(Home home, Secrets secrets, int port, Progress progress) {
        this.home = home;
        this.secrets = secrets;
        this.port = port;
        this.progress = progress;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void reclaim() {
        Orphans.stop(
                name(),
                arguments -> arguments.contains(program("postgres")) && arguments.contains(data().toString()),
                Child.Signal.INT,
                progress);
    }

    @Override
    public Child launch() {
        unpack();
        initialise();
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(
                program("postgres"),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "max_connections=120"));
        return Child.start(
                new Child.Start(name(), command, Map.of("TZ", "UTC"), home.log("postgres"), Child.Signal.INT));
    }

    /** Makes roles and databases that are not there, too. */
    @Override
    public void awaitReady(Child child) {
        Readiness.await(child, Duration.ofSeconds(90), () -> {
            connect(SUPERUSER).close();
            return true;
        });
        try (Connection connection = connect(SUPERUSER)) {
            new Databases(secrets).ensure(connection, this::connect);
        } catch (SQLException e) {
            throw new LaunchFailure("The databases cannot be prepared: " + e.getMessage(), e);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.get("postgres"));
    }

    private Path programs() {
        return home.file("postgres-" + VERSION);
    }

    private Path data() {
        return home.file("pgdata");
    }

    private String program(String name) {
        return programs().resolve("bin").resolve(name).toString();
    }

    private void unpack() {
        Path done = programs().resolve(".unpacked");
        if (Files.exists(done)) {
            return;
        }
        progress.step("PostgreSQL " + VERSION + ": unpacking");
        try (InputStream archive = PostgresServer.class.getResourceAsStream(ARCHIVE)) {
            Archive.unpack(archive, programs());
            Files.createFile(done);
        } catch (IOException e) {
            throw new LaunchFailure("PostgreSQL cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private void initialise() {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            return;
        }
        progress.step("PostgreSQL: making the data folder");
        try {
            user.requireWay(home.root());
            Files.createDirectories(data());
            Path password = home.file("pg-password");
            Files.writeString(Files.createFile(password), secrets.get("postgres"));
            user.own(data());
            user.own(password);
            try {
                initdb(password);
            } finally {
                Files.delete(password);
            }
        } catch (IOException e) {
            throw new LaunchFailure("PostgreSQL's data folder cannot be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("interrupted", e);
        }
    }

    private void initdb(Path password) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(
                program("initdb"),
                "-D",
                data().toString(),
                "-U",
                SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        Path log = home.log("postgres");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new LaunchFailure("initdb failed with exit code " + code + ". See " + log);
        }
    }
}
