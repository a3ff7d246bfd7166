package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.Incident;

/** Work that failed for good until somebody decides. */
public final class IncidentStore {
    private static final String COLUMNS = "select *, input::text as input_text from wf_incident ";

    private final Sql sql;

    public IncidentStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(Incident incident) {
        sql.update(
                """
                insert into wf_incident (id, instance_id, root_id, work_id, node_id, node_name, type, cause, attempts,
                    input, raised_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""",
                incident.id(),
                incident.instanceId(),
                incident.rootId(),
                incident.workId(),
                incident.nodeId(),
                incident.nodeName(),
                incident.type(),
                incident.cause(),
                incident.attempts(),
                Variables.json(incident.input()),
                incident.raisedAt());
    }

    public Optional<Incident> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", IncidentStore::read, id);
    }

    public List<Incident> ofRoot(UUID rootId) {
        return sql.list(COLUMNS + "where root_id = ? order by raised_at, id", IncidentStore::read, rootId);
    }

    public List<Incident> open(int limit) {
        return sql.list(
                COLUMNS + "where resolved_at is null order by raised_at, id limit ?", IncidentStore::read, limit);
    }

    public boolean resolve(UUID id, Incident.Resolution resolution, Instant at) {
        return sql.update(
                        "update wf_incident set resolved_at = ?, resolution = ? where id = ? and resolved_at is null",
                        at,
                        resolution.name(),
                        id)
                == 1;
    }

    public void cancelOf(UUID workId, Instant at) {
        sql.update(
                """
                update wf_incident set resolved_at = ?, resolution = 'CANCELLED'
                where work_id = ? and resolved_at is null""",
                at,
                workId);
    }

    private static Incident read(ResultSet row) throws SQLException {
        return new Incident(
                row.getObject("id", UUID.class),
                row.getObject("instance_id", UUID.class),
                row.getObject("root_id", UUID.class),
                row.getObject("work_id", UUID.class),
                row.getString("node_id"),
                row.getString("node_name"),
                row.getString("type"),
                row.getString("cause"),
                row.getInt("attempts"),
                Variables.read(row.getString("input_text")),
                Sql.instant(row, "raised_at"),
                Optional.ofNullable(Sql.instant(row, "resolved_at")),
                Optional.ofNullable(row.getString("resolution")).map(Incident.Resolution::valueOf));
    }
}
