package org.agentos.audit.tree;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.keys.KeyRing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives waiting leaves their places and signs the new tree head, a batch in a transaction, one node at a time (advisory lock).
 * Records themselves are appended in parallel: nobody waits for a place.
 */
@Stateless
public class Sequencer {

    static final int BATCH = 1000;

    private static final long LOCK = 0x6175646974L;
    private static final String WAITING =
            "select l.id, l.leaf_hash from audit_pending p join audit_leaf l on l.id = p.record_id"
                    + " order by l.at, l.id limit " + BATCH;

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    @EJB
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "agentos.audit.origin", defaultValue = "agentos.local/audit")
    String origin;

    /** One batch; how many leaves got their place. */
    public int sequence() {
        try (Connection connection = dataSource.getConnection()) {
            List<Waiting> leaves = locked(connection) ? waiting(connection) : List.of();
            if (!leaves.isEmpty()) {
                place(connection, leaves);
            }
            return leaves.size();
        } catch (SQLException e) {
            throw new EJBException("the audit log could not be sequenced", e);
        }
    }

    /** How many leaves wait. */
    public long waiting() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select count(*) from audit_pending");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private void place(Connection connection, List<Waiting> leaves) throws SQLException {
        TreeStore tree = new TreeStore(connection);
        long size = tree.size();
        for (Waiting leaf : leaves) {
            tree.append(size++, leaf.id, leaf.hash);
            settle(connection, leaf.id);
        }
        byte[] root = new MerkleTree(tree).root(size);
        tree.append(Checkpoint.sign(origin, size, root, clock.instant().truncatedTo(ChronoUnit.MICROS), keys));
        outbox.publish("audit.checkpoint", Long.toString(size), Map.of("treeSize", size));
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WAITING);
                ResultSet rows = select.executeQuery()) {
            List<Waiting> leaves = new ArrayList<>();
            while (rows.next()) {
                leaves.add(new Waiting(rows.getObject(1, UUID.class), rows.getBytes(2)));
            }
            return leaves;
        }
    }

    private static void settle(Connection connection, UUID record) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from audit_pending where record_id = ?")) {
            delete.setObject(1, record);
            delete.executeUpdate();
        }
    }

    private record Waiting(UUID id, byte[] hash) {}
}
