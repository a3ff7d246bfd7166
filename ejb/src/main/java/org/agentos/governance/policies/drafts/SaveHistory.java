package org.agentos.governance.policies.drafts;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.database.Database;

/** Every text that a version ever was, by edition. Works in the caller's transaction. */
@Dependent
class SaveHistory {

    private static final String INSERT =
            """
            insert into policy_save(version_id, edition, notation, source, content_hash, restored, actor_id, actor_name, at)
            select id, edition, notation, source, content_hash, ?, ?, ?, updated_at from policy_version where id = ?
            """;
    private static final String LIST =
            """
            select edition, notation, content_hash, octet_length(source) as size, restored, actor_name, at
            from policy_save where version_id = ? order by edition desc
            """;
    private static final String TEXT = "select notation, source from policy_save where version_id = ? and edition = ?";

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    /**
     * Keeps a version's text as it was just written to the database.
     *
     * @param restored the edition that it came back from
     */
    void keep(PolicyVersion version, Optional<Integer> restored, Actor actor) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, restored.orElse(null), java.sql.Types.INTEGER);
            insert.setString(2, actor.id());
            insert.setString(3, actor.name());
            insert.setObject(4, version.id());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException("the save could not be kept", e);
        }
    }

    /** All saves, the newest first. */
    List<SaveView> of(UUID versionId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LIST)) {
            select.setObject(1, versionId);
            List<SaveView> saves = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    saves.add(view(rows));
                }
            }
            return saves;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The text of one edition. */
    Optional<DraftText> text(UUID versionId, int edition) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TEXT)) {
            select.setObject(1, versionId);
            select.setInt(2, edition);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(
                                new DraftText(Notation.valueOf(rows.getString("notation")), rows.getBytes("source")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static SaveView view(ResultSet row) throws SQLException {
        int restored = row.getInt("restored");
        Optional<Integer> from = row.wasNull() ? Optional.empty() : Optional.of(restored);
        return new SaveView(
                row.getInt("edition"),
                Notation.valueOf(row.getString("notation")),
                Optional.ofNullable(row.getString("content_hash")),
                row.getInt("size"),
                from,
                row.getString("actor_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
