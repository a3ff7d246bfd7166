package org.agentos.processes.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own with the engine's schema, on the one PostgreSQL of this JVM. */
public final class TestDatabase {
    private static final List<Logger> TALKATIVE = Stream.of("pg-stdout", "io.zonky")
            .map(Logger::getLogger)
            .peek(logger -> logger.setLevel(Level.WARNING))
            .toList();
    private static final List<String> MIGRATIONS = List.of("V070__engine.sql", "V081__start_triggers.sql");
    private static final EmbeddedPostgres SERVER = start();
    private static int made;

    private final PGSimpleDataSource dataSource;

    private TestDatabase(PGSimpleDataSource dataSource) {
        this.dataSource = dataSource;
    }

    public static synchronized TestDatabase fresh() {
        String name = "processes_" + ++made;
        execute(SERVER.getPostgresDatabase(), "create database " + name);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(SERVER.getJdbcUrl("postgres", name));
        TestDatabase database = new TestDatabase(dataSource);
        MIGRATIONS.forEach(migration -> database.execute(schema(migration)));
        database.execute("create table effect (id bigint generated always as identity, what text not null)");
        return database;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public void execute(String sql) {
        execute(dataSource, sql);
    }

    public long count(String from) {
        return Long.parseLong(texts("select count(*) from " + from).get(0));
    }

    public List<String> texts(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String schema(String migration) {
        try (InputStream ddl = TestDatabase.class.getResourceAsStream("/org/agentos/processes/schema/" + migration)) {
            return new String(ddl.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
