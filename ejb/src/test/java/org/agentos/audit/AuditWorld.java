package org.agentos.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.agentos.audit.subjects.SubjectKeys;
import org.agentos.audit.tree.AuditProofs;
import org.agentos.audit.tree.Sequencer;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.keys.KeyRing;
import org.agentos.testing.Beans;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;

/** The audit log on a database of its own; {@link #in} is the caller's transaction. */
final class AuditWorld {

    static final Actor OLIVIA = new Actor(Actor.Kind.USER, "sub-olivia", "olivia.officer", java.util.Set.of("auditor"));

    final TestDatabase database = TestDatabase.fresh();
    final TestClock clock = new TestClock();
    final KeyRing keys = keyRing();
    final AuditLog log;
    final AuditTrail trail;
    final AuditProofs proofs;
    final Sequencer sequencer;
    final SubjectKeys subjectKeys;

    private Connection transaction;

    AuditWorld() {
        Beans beans = new Beans()
                .with(DataSource.class, dataSource())
                .with(Clock.class, clock)
                .with(KeyRing.class, keys)
                .with(Outbox.class, new SilentOutbox());
        log = beans.get(AuditLog.class);
        trail = beans.get(AuditTrail.class);
        proofs = beans.get(AuditProofs.class);
        sequencer = beans.get(Sequencer.class);
        subjectKeys = beans.get(SubjectKeys.class);
    }

    /** Commits what the body does, unless it throws. */
    <T> T in(Supplier<T> body) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            transaction = connection;
            T result = body.get();
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            transaction = null;
        }
    }

    AuditReceipt record(String action) {
        return in(() -> log.record(AuditEntry.of(action, OLIVIA)
                .about("mission", "m-1")
                .fact("digest", "sha256:00")
                .detail("comment", "looks fine to me")));
    }

    /** Something that the caller does in its transaction. */
    void act(String sql) {
        try (Statement statement = transaction.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int count(String table) {
        return database.count(table);
    }

    int sequence() {
        return in(sequencer::sequence);
    }

    /** A connection whose closing ends neither it nor the transaction. */
    private DataSource dataSource() {
        return proxy(DataSource.class, () -> null, (method, target) -> {
            if (transaction == null) {
                return database.dataSource().getConnection();
            }
            Connection shared = transaction;
            return proxy(Connection.class, () -> shared, (called, connection) -> null);
        });
    }

    private interface Answer {
        Object to(String method, Object target) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, Supplier<Object> target, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("close") || method.getName().equals("getConnection")) {
                        return answer.to(method.getName(), target.get());
                    }
                    try {
                        return method.invoke(target.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static KeyRing keyRing() {
        try {
            Path folder = Files.createTempDirectory("keys");
            folder.toFile().deleteOnExit();
            return new KeyRing(folder.resolve("server.p12"), "a pass phrase of the test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SilentOutbox extends Outbox {
        @Override
        public void publish(String type, String subjectId, Map<String, Object> data) {
            // what is told to subscribers is tested with the events
        }
    }
}
