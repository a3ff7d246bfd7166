package org.agentos.processes.transactions;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Transactions of plain JDBC, where no container provides any: one connection a transaction, bound to the thread. The
 * engine must be given {@link #dataSource()}, which hands out the connection at hand.
 */
public final class JdbcTransactions implements Transactions {
    private final DataSource target;
    private final ThreadLocal<Deque<Connection>> open = ThreadLocal.withInitial(ArrayDeque::new);

    public JdbcTransactions(DataSource target) {
        this.target = target;
    }

    @Override
    public <T> T required(Callable<T> body) throws Exception {
        return open.get().isEmpty() ? requiresNew(body) : body.call();
    }

    @Override
    public <T> T requiresNew(Callable<T> body) throws Exception {
        try (Connection connection = target.getConnection()) {
            connection.setAutoCommit(false);
            open.get().push(connection);
            try {
                T result = body.call();
                connection.commit();
                return result;
            } catch (Exception | Error e) {
                connection.rollback();
                throw e;
            } finally {
                open.get().pop();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Gives the transaction's connection inside one, and one that commits by itself outside. */
    public DataSource dataSource() {
        return new BoundDataSource();
    }

    private static Connection unclosable(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                JdbcTransactions.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private final class BoundDataSource implements DataSource {
        @Override
        public Connection getConnection() throws SQLException {
            Connection bound = open.get().peek();
            return bound == null ? target.getConnection() : unclosable(bound);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException("The data source knows its user");
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return target.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            target.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            target.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return target.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return target.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return target.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return target.isWrapperFor(type);
        }
    }
}
