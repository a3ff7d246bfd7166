package org.agentos.audit.tree;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.keys.KeyRing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Proofs that a third party can verify offline, against a checkpoint that it keeps. */
@Stateless
public class AuditProofs {

    private static final HexFormat HEX = HexFormat.of();

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @Inject
    KeyRing keys;

    @Inject
    @ConfigProperty(name = "agentos.audit.origin", defaultValue = "agentos.local/audit")
    String origin;

    /** The latest signed tree head. */
    public CheckpointView checkpoint() {
        return view(reading(AuditProofs::latest));
    }

    /** That a record is in the tree of the latest checkpoint. */
    public InclusionProofView inclusion(UUID record) {
        return reading(connection -> {
            Place place = place(connection, record);
            Checkpoint checkpoint = latest(connection);
            if (place.index >= checkpoint.treeSize()) {
                throw notYet();
            }
            List<byte[]> path = new MerkleTree(new TreeStore(connection)).inclusion(place.index, checkpoint.treeSize());
            return new InclusionProofView(
                    place.index, checkpoint.treeSize(), HEX.formatHex(place.leafHash), hex(path), view(checkpoint));
        });
    }

    /** That the tree of {@code second} leaves continues that of {@code first}. */
    public ConsistencyProofView consistency(long first, long second) {
        return reading(connection -> {
            long size = new TreeStore(connection).size();
            if (first < 1 || first > second || second > size) {
                throw Refusal.of(
                        ProblemType.INVALID_REQUEST,
                        "Give sizes with 1 <= first <= second <= %d, the present size.".formatted(size));
            }
            List<byte[]> proof = new MerkleTree(new TreeStore(connection)).consistency(first, second);
            return new ConsistencyProofView(first, second, hex(proof));
        });
    }

    private static Checkpoint latest(Connection connection) throws SQLException {
        return new TreeStore(connection)
                .latestCheckpoint()
                .orElseThrow(() -> Refusal.notFound("Nothing has been recorded yet."));
    }

    private static Place place(Connection connection, UUID record) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select e.index, l.leaf_hash from audit_leaf l left join audit_entry e on e.record_id = l.id"
                        + " where l.id = ?")) {
            select.setObject(1, record);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw Refusal.notFound("There is no audit record with this id.");
                }
                long index = row.getLong(1);
                if (row.wasNull()) {
                    throw notYet();
                }
                return new Place(index, row.getBytes(2));
            }
        }
    }

    private static Refusal notYet() {
        return Refusal.conflict("The record waits for its place in the tree. Ask again in 2 s.");
    }

    private CheckpointView view(Checkpoint checkpoint) {
        return new CheckpointView(
                origin,
                checkpoint.treeSize(),
                HEX.formatHex(checkpoint.root()),
                checkpoint.signedAt(),
                checkpoint.kid(),
                checkpoint.note(),
                Base64.getEncoder().encodeToString(keys.publicKey(checkpoint.kid())));
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HEX::formatHex).toList();
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T reading(Reading<T> reading) {
        try (Connection connection = dataSource.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private record Place(long index, byte[] leafHash) {}
}
