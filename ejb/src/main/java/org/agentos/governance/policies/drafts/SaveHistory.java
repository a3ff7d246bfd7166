package org.agentos.governance.policies.drafts;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.governance.policies.PolicyVersion;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;

/** Every text that a version ever was, by edition. Works in the caller's transaction. */
@Dependent
public class SaveHistory {

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
    public void keep(PolicyVersion version, Optional<Integer> restored, Actor actor) {
        Sql.of(INSERT, restored, actor.id(), actor.name(), version.id()).update(dataSource);
    }

    /** All saves, the newest first. */
    List<SaveView> of(UUID versionId) {
        return Sql.of(LIST, versionId).list(dataSource, SaveHistory::view);
    }

    /** The text of one edition. */
    Optional<DraftText> text(UUID versionId, long edition) {
        return Sql.of(TEXT, versionId, edition)
                .one(dataSource, row -> new DraftText(row.choice("notation", Notation.class), row.bytes("source")));
    }

    private static SaveView view(Row row) throws SQLException {
        return new SaveView(
                row.number("edition"),
                row.choice("notation", Notation.class),
                row.textIfAny("content_hash"),
                row.number("size"),
                row.numberIfAny("restored"),
                row.text("actor_name"),
                row.instant("at"));
    }
}
