package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deployed models, every version kept as its author wrote it. */
public final class DefinitionStore {
    private static final String COLUMNS = "select process_id, version, name, digest, deployed_at from wf_definition ";

    private final Sql sql;

    public DefinitionStore(Sql sql) {
        this.sql = sql;
    }

    /** A row of {@code wf_definition} without the text, which may be large. */
    public record Stored(String processId, int version, String name, String digest, Instant deployedAt) {}

    /** Makes deployments of one process wait for each other until the transaction ends. */
    public void lock(String processId) {
        sql.first("select pg_advisory_xact_lock(hashtextextended('wf_definition:' || ?, 0))", row -> true, processId);
    }

    public void insert(Stored definition, String xml) {
        sql.update(
                "insert into wf_definition (process_id, version, name, digest, xml, deployed_at) values (?,?,?,?,?,?)",
                definition.processId(),
                definition.version(),
                definition.name(),
                definition.digest(),
                xml,
                definition.deployedAt());
    }

    public Optional<Stored> find(String processId, int version) {
        return sql.first(COLUMNS + "where process_id = ? and version = ?", DefinitionStore::read, processId, version);
    }

    /** The text of a version as its author wrote it. */
    public Optional<String> xml(String processId, int version) {
        return sql.first(
                "select xml from wf_definition where process_id = ? and version = ?",
                row -> row.getString(1),
                processId,
                version);
    }

    public Optional<Stored> latest(String processId) {
        return sql.first(
                COLUMNS + "where process_id = ? order by version desc limit 1", DefinitionStore::read, processId);
    }

    /** The newest version whose text has the digest. */
    public Optional<Stored> withDigest(String processId, String digest) {
        return sql.first(
                COLUMNS + "where process_id = ? and digest = ? order by version desc limit 1",
                DefinitionStore::read,
                processId,
                digest);
    }

    public Optional<Integer> latestVersion(String processId) {
        return sql.first(
                "select version from wf_definition where process_id = ? order by version desc limit 1",
                row -> row.getInt(1),
                processId);
    }

    public List<Stored> all() {
        return sql.list(COLUMNS + "order by process_id, version", DefinitionStore::read);
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("process_id"),
                row.getInt("version"),
                row.getString("name"),
                row.getString("digest"),
                Sql.instant(row, "deployed_at"));
    }
}
