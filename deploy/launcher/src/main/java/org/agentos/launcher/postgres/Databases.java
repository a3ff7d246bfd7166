package org.agentos.launcher.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.agentos.launcher.Secrets;

/**
 * Roles and databases: {@code agentos_owner} owns the schema and migrates it, {@code agentos_app} works in it and can neither
 * alter tables nor disable triggers; {@code keycloak} has a database of its own.
 */
final class Databases {

    private final Secrets secrets;

    Databases(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Connects to another database as superuser. */
    interface Connect {
        Connection to(String database) throws SQLException;
    }

    void ensure(Connection server, Connect connect) throws SQLException {
        role(server, "agentos_owner");
        role(server, "agentos_app");
        role(server, "keycloak");
        database(server, "agentos", "agentos_owner");
        database(server, "keycloak", "keycloak");
        try (Connection agentos = connect.to("agentos")) {
            rights(agentos);
        }
    }

    private void role(Connection connection, String name) throws SQLException {
        String password = secrets.get("db." + name);
        if (!exists(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
            run(connection, "create role " + name + " login password '" + password + "'");
        }
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = '" + name + "'")) {
            run(connection, "create database " + name + " owner " + owner);
            run(connection, "revoke all on database " + name + " from public");
        }
    }

    private static void rights(Connection connection) throws SQLException {
        run(connection, "grant connect on database agentos to agentos_app");
        run(connection, "alter schema public owner to agentos_owner");
        run(connection, "revoke create on schema public from public");
        run(connection, "grant usage on schema public to agentos_app");
        run(
                connection,
                "alter default privileges for role agentos_owner in schema public"
                        + " grant select, insert, update, delete on tables to agentos_app");
        run(
                connection,
                "alter default privileges for role agentos_owner in schema public"
                        + " grant usage, select on sequences to agentos_app");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
