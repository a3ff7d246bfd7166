package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Rows of instances; the payload is jBPM's own form of the state, everything else is there to be asked for. */
public final class InstanceStore {
    private static final String COLUMNS =
            """
            select id, root_id, parent_id, process_id, process_version, business_key, state, revision, payload,
                   variables::text as variables, started_at, ended_at, end_reason from wf_instance\s""";

    private final Sql sql;

    public InstanceStore(Sql sql) {
        this.sql = sql;
    }

    /** A row of {@code wf_instance}; payload is null once the instance has ended, as are the other absent values. */
    public record Stored(
            UUID id,
            UUID rootId,
            UUID parentId,
            String processId,
            int version,
            String businessKey,
            String state,
            long revision,
            byte[] payload,
            Map<String, Object> variables,
            Instant startedAt,
            Instant endedAt,
            String endReason) {}

    /** What of a running instance changes with every step. */
    public record Content(byte[] payload, Collection<String> eventTypes, Map<String, Object> variables) {}

    public void insert(Stored row, Content content) {
        sql.update(
                """
                insert into wf_instance (id, root_id, parent_id, process_id, process_version, business_key, state,
                    revision, payload, event_types, variables, started_at)
                values (?, ?, ?, ?, ?, ?, 'ACTIVE', 0, ?, ?, cast(? as jsonb), ?)""",
                row.id(),
                row.rootId(),
                row.parentId(),
                row.processId(),
                row.version(),
                row.businessKey(),
                content.payload(),
                content.eventTypes(),
                Variables.json(content.variables()),
                row.startedAt());
    }

    /** Whether the row still had the revision, and now has the next. */
    public boolean update(UUID id, long revision, Content content) {
        return sql.update(
                        """
                        update wf_instance set payload = ?, event_types = ?, variables = cast(? as jsonb),
                            revision = revision + 1 where id = ? and revision = ? and state = 'ACTIVE'""",
                        content.payload(),
                        content.eventTypes(),
                        Variables.json(content.variables()),
                        id,
                        revision)
                == 1;
    }

    public void complete(UUID id, Instant at) {
        sql.update(
                """
                update wf_instance set state = 'COMPLETED', payload = null, event_types = '{}', ended_at = ?,
                    revision = revision + 1 where id = ? and state = 'ACTIVE'""",
                at,
                id);
    }

    public void keepVariables(UUID id, Map<String, Object> variables) {
        sql.update("update wf_instance set variables = cast(? as jsonb) where id = ?", Variables.json(variables), id);
    }

    /** Marks what a cancelled root took with it. */
    public void markCancelled(UUID rootId, Instant at, String reason) {
        sql.update(
                "update wf_instance set state = 'CANCELLED', end_reason = ? where root_id = ? and ended_at = ?",
                reason,
                rootId,
                at);
    }

    public Optional<UUID> rootOf(UUID id) {
        return sql.first("select root_id from wf_instance where id = ?", row -> row.getObject(1, UUID.class), id);
    }

    /** Locks the root until the transaction ends; false if there is no such running root. */
    public boolean lock(UUID rootId) {
        return sql.first("select 1 from wf_instance where id = ? and state = 'ACTIVE' for update", row -> true, rootId)
                .isPresent();
    }

    /** Like {@link #lock}, but gives up at once where another step holds the lock. */
    public boolean tryLock(UUID rootId) {
        return sql.first(
                        "select 1 from wf_instance where id = ? and state = 'ACTIVE' for update skip locked",
                        row -> true,
                        rootId)
                .isPresent();
    }

    public Optional<Stored> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", InstanceStore::read, id);
    }

    public Optional<Stored> findActive(UUID id) {
        return sql.first(COLUMNS + "where id = ? and state = 'ACTIVE'", InstanceStore::read, id);
    }

    public boolean waitsFor(UUID id, String eventType) {
        return sql.first(
                        "select 1 from wf_instance where id = ? and state = 'ACTIVE' and event_types @> array[?]::text[]",
                        row -> true,
                        id,
                        eventType)
                .isPresent();
    }

    /** Running instances that wait for the event, oldest first; under one business key unless that is null. */
    public List<UUID> waiting(String eventType, String businessKey) {
        return sql.list(
                """
                select id from wf_instance where state = 'ACTIVE' and event_types @> array[?]::text[]
                    and (cast(? as text) is null or business_key = ?) order by started_at, id""",
                row -> row.getObject(1, UUID.class),
                eventType,
                businessKey,
                businessKey);
    }

    public Map<String, Long> activeByProcess() {
        Map<String, Long> counts = new TreeMap<>();
        sql.list(
                        "select process_id, count(*) from wf_instance where state = 'ACTIVE' group by process_id",
                        row -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("root_id", UUID.class),
                row.getObject("parent_id", UUID.class),
                row.getString("process_id"),
                row.getInt("process_version"),
                row.getString("business_key"),
                row.getString("state"),
                row.getLong("revision"),
                row.getBytes("payload"),
                Variables.read(row.getString("variables")),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "ended_at"),
                row.getString("end_reason"));
    }
}
