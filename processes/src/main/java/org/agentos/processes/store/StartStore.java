package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What starts the newest version of each process beside a call. */
public final class StartStore {
    private static final String COLUMNS =
            "select process_id, version, node_id, kind, name, fire_at, interval_ms, repeats from wf_start ";

    private final Sql sql;

    public StartStore(Sql sql) {
        this.sql = sql;
    }

    /** A row of {@code wf_start}; a timer that has fired for the last time has no {@code fireAt}. */
    public record Stored(
            String processId,
            int version,
            String nodeId,
            String kind,
            String name,
            Instant fireAt,
            Long intervalMillis,
            int repeats) {
        public boolean repeatsAgain() {
            return intervalMillis != null && repeats > 1;
        }
    }

    /** Puts the triggers of a new version in the place of those of the version before. */
    public void replace(String processId, List<Stored> triggers) {
        sql.update("delete from wf_start where process_id = ?", processId);
        triggers.forEach(trigger -> sql.update(
                """
                insert into wf_start (process_id, version, node_id, kind, name, fire_at, interval_ms, repeats)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                trigger.processId(),
                trigger.version(),
                trigger.nodeId(),
                trigger.kind(),
                trigger.name(),
                trigger.fireAt(),
                trigger.intervalMillis(),
                trigger.repeats()));
    }

    public List<Stored> named(String kind, String name) {
        return sql.list(COLUMNS + "where kind = ? and name = ? order by process_id", StartStore::read, kind, name);
    }

    public List<Stored> due(Instant now, int limit) {
        return sql.list(COLUMNS + "where fire_at <= ? order by fire_at limit ?", StartStore::read, now, limit);
    }

    /** The timer again, locked, if it is still due and no other node fires it. */
    public Optional<Stored> stillDue(Stored timer, Instant now) {
        return sql.first(
                COLUMNS + "where process_id = ? and node_id = ? and fire_at <= ? for update skip locked",
                StartStore::read,
                timer.processId(),
                timer.nodeId(),
                now);
    }

    /** Moves a timer to its next time, after {@code now} even if times were missed; one that does not repeat has no more. */
    public void advance(Stored timer, Instant now) {
        Instant next = timer.repeatsAgain() ? timer.fireAt().plusMillis(timer.intervalMillis()) : null;
        sql.update(
                "update wf_start set fire_at = ?, repeats = greatest(repeats - 1, 0) where process_id = ? and node_id = ?",
                next == null || next.isAfter(now) ? next : now.plusMillis(timer.intervalMillis()),
                timer.processId(),
                timer.nodeId());
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("process_id"),
                row.getInt("version"),
                row.getString("node_id"),
                row.getString("kind"),
                row.getString("name"),
                Sql.instant(row, "fire_at"),
                row.getObject("interval_ms", Long.class),
                row.getInt("repeats"));
    }
}
