package org.agentos.processes.store;

import java.sql.SQLException;

/** The database refused a statement of the engine, or is away. */
public final class StoreFault extends RuntimeException {
    StoreFault(String sql, SQLException cause) {
        super("The process store failed on: " + sql.strip().lines().findFirst().orElse(""), cause);
    }
}
