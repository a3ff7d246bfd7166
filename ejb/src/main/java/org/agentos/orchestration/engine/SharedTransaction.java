package org.agentos.orchestration.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.agentos.processes.transactions.Transactions;

/** Makes sure, on the thread that asks, that two connections of one transaction are one: all that the engine promises rests on it. */
record SharedTransaction(Transactions transactions, DataSource database) {

    /** @throws IllegalStateException when the data source does not join the server's transactions */
    void require() {
        try {
            boolean shared = transactions.requiresNew(() -> transactionId().equals(transactionId()));
            if (!shared) {
                throw new IllegalStateException(
                        "The data source does not join the server's transactions: no work is done");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The server's transactions could not be checked", e);
        }
    }

    private String transactionId() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_xact_id()")) {
            row.next();
            return row.getString(1);
        }
    }
}
