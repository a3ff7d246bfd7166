package org.agentos.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.agentos.platform.health.Condition;
import org.agentos.platform.health.Part;

/** PostgreSQL and the schema. */
@ApplicationScoped
public class DatabasePart implements Part {

    private static final Logger LOG = Logger.getLogger(DatabasePart.class.getName());
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
            LOG.log(Level.FINE, "no connection", e);
            return Condition.down("no connection: is PostgreSQL running where AGENTOS_DB_URL points to,"
                    + " and are AGENTOS_DB_USER and AGENTOS_DB_PASSWORD right?");
        }
    }
}
