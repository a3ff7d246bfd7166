package org.agentos.platform.database;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings the schema up to date before anything else starts. Whoever needs tables at start-up is
 * {@code @DependsOn("Migrations")}. A failure ends the deployment: a server on a half-known schema must not serve.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class.getName());

    @Inject
    @ConfigProperty(name = "agentos.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "agentos.db.owner.user", defaultValue = "agentos_owner")
    String owner;

    @Inject
    @ConfigProperty(name = "agentos.db.owner.password")
    String password;

    private String version = "";

    @PostConstruct
    void migrate() {
        PGSimpleDataSource asOwner = new PGSimpleDataSource();
        asOwner.setUrl(url);
        asOwner.setUser(owner);
        asOwner.setPassword(password);
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(asOwner)
                .locations("classpath:db/migration", "classpath:org/agentos/processes/schema")
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .load();
        int applied = migrated(flyway);
        version = flyway.info().current().getVersion().toString();
        LOG.info(() -> "schema at " + version + ", " + applied + " migrations applied");
    }

    private int migrated(Flyway flyway) {
        try {
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "The schema at " + url + " could not be brought up to date as " + owner
                            + ". Is PostgreSQL there, and are AGENTOS_DB_URL, AGENTOS_DB_OWNER_USER and"
                            + " AGENTOS_DB_OWNER_PASSWORD right? " + e.getMessage(),
                    e);
        }
    }

    /** Version of the newest migration applied. */
    public String version() {
        return version;
    }
}
