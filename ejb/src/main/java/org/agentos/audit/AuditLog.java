package org.agentos.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.subjects.SubjectKeys;
import org.agentos.platform.database.Database;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Json;

/** Writes records. A fault here is a fault of the action: its transaction rolls back (AUD-1). */
@Stateless
public class AuditLog {

    private static final String LEAF =
            "insert into audit_leaf(id, at, action, outcome, subject_type, subject_id, actor_kind, facts, leaf, leaf_hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)";
    private static final String PAYLOAD = "insert into audit_payload(record_id, key_id, sealed) values (?, ?, ?)";

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    SubjectKeys subjectKeys;

    @Inject
    Clock clock;

    /** In the caller's transaction: recorded if and only if it happened. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public AuditReceipt record(AuditEntry entry) {
        return append(entry);
    }

    /** In a transaction of its own, which commits before the refusal leaves. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public AuditReceipt recordRefusal(AuditEntry entry) {
        return append(entry);
    }

    private AuditReceipt append(AuditEntry entry) {
        UUID id = Ids.next();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Leaf leaf = Leaf.of(id, at, entry);
        SubjectKeys.Key key = subjectKeys.of(entry.actor().id());
        try (Connection connection = dataSource.getConnection()) {
            insertLeaf(connection, id, at, entry, leaf);
            insertPayload(connection, id, key, leaf);
            insertPending(connection, id);
        } catch (SQLException e) {
            throw new EJBException("the audit record could not be written", e);
        }
        return new AuditReceipt(id, HexFormat.of().formatHex(leaf.hash()));
    }

    private static void insertLeaf(Connection connection, UUID id, Instant at, AuditEntry entry, Leaf leaf)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(LEAF)) {
            insert.setObject(1, id);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setString(3, entry.action());
            insert.setString(4, entry.outcome().name());
            insert.setString(5, entry.subjectType());
            insert.setString(6, entry.subjectId());
            insert.setString(7, entry.actor().kind().name());
            insert.setString(8, Json.write(entry.facts()));
            insert.setBytes(9, leaf.bytes());
            insert.setBytes(10, leaf.hash());
            insert.executeUpdate();
        }
    }

    private static void insertPayload(Connection connection, UUID id, SubjectKeys.Key key, Leaf leaf)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PAYLOAD)) {
            insert.setObject(1, id);
            insert.setObject(2, key.id());
            insert.setBytes(3, key.seal(leaf.payload()));
            insert.executeUpdate();
        }
    }

    private static void insertPending(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_pending(record_id) values (?)")) {
            insert.setObject(1, id);
            insert.executeUpdate();
        }
    }
}
