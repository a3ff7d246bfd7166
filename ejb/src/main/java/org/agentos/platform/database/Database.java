package org.agentos.platform.database;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The one data source, {@value #NAME}: JTA, validated before use so that it heals when PostgreSQL comes back. Its settings
 * are read from the environment by the server itself, which does not know the application's own defaults.
 */
@DataSourceDefinition(
        name = Database.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=agentos.db.url}",
        user = "${MPCONFIG=agentos.db.user}",
        password = "${MPCONFIG=agentos.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        maxIdleTime = 300,
        properties = {
            "stringtype=unspecified",
            "reWriteBatchedInserts=true",
            "tcpKeepAlive=true",
            "connectTimeout=10",
            "socketTimeout=60",
            "ApplicationName=agentos",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@Singleton
public class Database {

    public static final String NAME = "java:app/jdbc/agentos";
}
