package org.agentos.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own, with our schema, on the one PostgreSQL of this JVM. */
public final class TestDatabase {

    private static final List<Logger> TALKATIVE = Stream.of("pg-stdout", "io.zonky", "org.flywaydb")
            .map(Logger::getLogger)
            .peek(logger -> logger.setLevel(Level.WARNING))
            .toList();

    private static final EmbeddedPostgres SERVER = start();
    private static int made;

    private final PGSimpleDataSource dataSource;

    private TestDatabase(PGSimpleDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A fresh, migrated database. */
    public static synchronized TestDatabase fresh() {
        String name = "agentos_" + ++made;
        execute(SERVER.getPostgresDatabase(), "create database " + name);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(SERVER.getJdbcUrl("postgres", name) + "&stringtype=unspecified");
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:org/agentos/processes/schema")
                .failOnMissingLocations(false)
                .load()
                .migrate();
        return new TestDatabase(dataSource);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Entities over this database, transactions in the caller's hand. */
    public EntityManagerFactory entities(Class<?>... classes) {
        return new PersistenceProvider()
                .createContainerEntityManagerFactory(new TestUnit(dataSource, classes), Map.of());
    }

    /** Runs one statement in a transaction of its own. */
    public void execute(String sql) {
        execute(dataSource, sql);
    }

    /** How many rows there are: a table, and a condition if need be. */
    public int count(String from) {
        String sql = "select count(*) from " + from;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
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
