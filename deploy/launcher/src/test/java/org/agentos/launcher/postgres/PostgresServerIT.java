package org.agentos.launcher.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.agentos.launcher.Home;
import org.agentos.launcher.Progress;
import org.agentos.launcher.Secrets;
import org.agentos.launcher.TestStack;
import org.agentos.launcher.process.Child;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerIT {

    @TempDir
    static Path folder;

    private static Secrets secrets;
    private static PostgresServer server;
    private static Child child;

    @BeforeAll
    static void start() throws SQLException {
        secrets = new Secrets(folder, Map.of());
        server = new PostgresServer(
                new Home(folder),
                secrets,
                TestStack.freePort(),
                new Progress(new PrintStream(OutputStream.nullOutputStream())));
        child = started();
        run("agentos_owner", "create table note (id bigint generated always as identity primary key, text varchar)");
    }

    @AfterAll
    static void stop() {
        child.stop(Duration.ofSeconds(20));
    }

    @Test
    void theServersRoleWorksInTheOwnersTables() throws SQLException {
        run("agentos_app", "insert into note (text) values ('first')");
        run("agentos_app", "update note set text = 'second' where text = 'first'");

        assertThat(query("agentos_app", "select count(*) from note where text = 'second'"))
                .isOne();
        run("agentos_app", "delete from note where text = 'second'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "alter table note disable trigger all",
                "alter table note add column more int",
                "truncate note",
                "drop table note",
                "set role agentos_owner",
                "create role another",
            })
    void theServersRoleChangesNoSchema(String statement) {
        assertThatThrownBy(() -> run("agentos_app", statement))
                .isInstanceOf(SQLException.class)
                .extracting(fault -> ((SQLException) fault).getSQLState())
                .isEqualTo("42501");
    }

    @Test
    void keycloaksRoleMayNotEnterOurDatabase() {
        assertThatThrownBy(() -> connect("keycloak", "agentos")).isInstanceOf(SQLException.class);
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws Exception {
        run("agentos_app", "insert into note (text) values ('kept')");
        child.kill();
        child.await();
        server.reclaim();

        child = started();

        assertThat(query("agentos_app", "select count(*) from note where text = 'kept'"))
                .isOne();
        assertThat(query("agentos_app", "select (current_setting('fsync') = 'on')::int"))
                .isOne();
    }

    private static Child started() {
        Child started = server.launch();
        server.awaitReady(started);
        return started;
    }

    private static void run(String role, String sql) throws SQLException {
        try (Connection connection = connect(role, "agentos");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long query(String role, String sql) throws SQLException {
        try (Connection connection = connect(role, "agentos");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect(String role, String database) throws SQLException {
        return DriverManager.getConnection(server.url(database), role, secrets.get("db." + role));
    }
}
