package org.agentos.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** PostgreSQL and the schema. */
@ApplicationScoped
public class DatabasePart implements Part {

    private static final int SECONDS = 2;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    Migrations migrations;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Condition check() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS)
                    ? Condition.up("schema " + migrations.version())
                    : Condition.down("no answer within " + SECONDS + " s");
        } catch (SQLException e) {
            return Condition.down("no connection: " + e.getMessage());
        }
    }
}
