package org.agentos.audit.tree;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tree's rows on one connection. What was read or written once is kept for the length of its use. */
final class TreeStore implements MerkleTree.Nodes {

    private final Connection connection;
    private final Map<Node, byte[]> seen = new HashMap<>();

    TreeStore(Connection connection) {
        this.connection = connection;
    }

    long size() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(index) + 1, 0) from audit_entry");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public byte[] hash(long level, long index) {
        return seen.computeIfAbsent(new Node(level, index), this::read);
    }

    /** Gives a record its place and stores every subtree that it completes. */
    void append(long index, UUID record, byte[] leafHash) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_entry(index, record_id, leaf_hash) values (?, ?, ?)")) {
            insert.setLong(1, index);
            insert.setObject(2, record);
            insert.setBytes(3, leafHash);
            insert.executeUpdate();
        }
        seen.put(new Node(0, index), leafHash);
        long at = index;
        for (long level = 0; (at & 1) == 1; level++) {
            byte[] parent = MerkleTree.node(hash(level, at - 1), hash(level, at));
            at >>= 1;
            put(level + 1, at, parent);
        }
    }

    void append(Checkpoint checkpoint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_checkpoint(tree_size, root_hash, signed_at, kid, note) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, checkpoint.treeSize());
            insert.setBytes(2, checkpoint.root());
            insert.setObject(3, checkpoint.signedAt().atOffset(ZoneOffset.UTC));
            insert.setString(4, checkpoint.kid());
            insert.setString(5, checkpoint.note());
            insert.executeUpdate();
        }
    }

    Optional<Checkpoint> latestCheckpoint() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select tree_size, root_hash, signed_at, kid, note from audit_checkpoint"
                                + " order by tree_size desc limit 1");
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new Checkpoint(
                            row.getLong(1),
                            row.getBytes(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getString(4),
                            row.getString(5)))
                    : Optional.empty();
        }
    }

    private byte[] read(Node node) {
        String sql = node.level == 0
                ? "select leaf_hash from audit_entry where index = ?"
                : "select hash from audit_node where index = ? and level = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, node.index);
            if (node.level > 0) {
                select.setLong(2, node.level);
            }
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the audit tree lacks node " + node);
                }
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit tree cannot be read", e);
        }
    }

    private void put(long level, long index, byte[] hash) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into audit_node(level, index, hash) values (?, ?, ?)")) {
            insert.setLong(1, level);
            insert.setLong(2, index);
            insert.setBytes(3, hash);
            insert.executeUpdate();
        }
        seen.put(new Node(level, index), hash);
    }

    private record Node(long level, long index) {}
}
