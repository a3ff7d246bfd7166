package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The queue of work; whoever holds a live lease on a row may call its handler. */
public final class WorkStore {
    private final Sql sql;

    public WorkStore(Sql sql) {
        this.sql = sql;
    }

    /** A row of {@code wf_work}; the lease is null while nobody holds it. */
    public record Stored(
            UUID id,
            UUID instanceId,
            UUID rootId,
            String processId,
            String nodeId,
            String nodeName,
            String type,
            String businessKey,
            Map<String, Object> input,
            int attempts,
            UUID lease) {}

    public void insert(Stored work, Instant at) {
        sql.update(
                """
                insert into wf_work (id, instance_id, root_id, process_id, node_id, node_name, type, business_key,
                    input, state, attempts, next_at, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), 'READY', 0, ?, ?)""",
                work.id(),
                work.instanceId(),
                work.rootId(),
                work.processId(),
                work.nodeId(),
                work.nodeName(),
                work.type(),
                work.businessKey(),
                Variables.json(work.input()),
                at,
                at);
    }

    /** Leases the work that has waited longest, and counts the attempt. */
    public Optional<Stored> claim(Instant now, Duration lease) {
        return sql.first(
                """
                update wf_work set attempts = attempts + 1, lease = gen_random_uuid(), leased_until = ?
                where id = (select id from wf_work where state = 'READY' and next_at <= ?
                                and (leased_until is null or leased_until <= ?)
                            order by next_at limit 1 for update skip locked)
                returning *, input::text as input_text""",
                WorkStore::read,
                now.plus(lease),
                now,
                now);
    }

    public Optional<Stored> find(UUID id) {
        return sql.first("select *, input::text as input_text from wf_work where id = ?", WorkStore::read, id);
    }

    /** Takes the row away, if this lease still holds it. */
    public boolean finish(UUID id, UUID lease) {
        return sql.update("delete from wf_work where id = ? and lease = ?", id, lease) == 1;
    }

    public void delete(UUID id) {
        sql.update("delete from wf_work where id = ?", id);
    }

    public boolean postpone(UUID id, UUID lease, Instant until) {
        return sql.update(
                        "update wf_work set lease = null, leased_until = null, next_at = ? where id = ? and lease = ?",
                        until,
                        id,
                        lease)
                == 1;
    }

    public boolean park(UUID id, UUID lease) {
        return sql.update(
                        """
                        update wf_work set state = 'INCIDENT', lease = null, leased_until = null
                        where id = ? and lease = ?""",
                        id,
                        lease)
                == 1;
    }

    public void requeue(UUID id, Instant at) {
        sql.update(
                "update wf_work set state = 'READY', attempts = 0, next_at = ? where id = ? and state = 'INCIDENT'",
                at,
                id);
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("instance_id", UUID.class),
                row.getObject("root_id", UUID.class),
                row.getString("process_id"),
                row.getString("node_id"),
                row.getString("node_name"),
                row.getString("type"),
                row.getString("business_key"),
                Variables.read(row.getString("input_text")),
                row.getInt("attempts"),
                row.getObject("lease", UUID.class));
    }
}
