package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Timers that wait for their time. */
public final class TimerStore {
    private final Sql sql;

    public TimerStore(Sql sql) {
        this.sql = sql;
    }

    /** A row of {@code wf_timer}; an interval of null fires once, {@code repeats} counts the firings left. */
    public record Stored(
            String id, String timerId, UUID instanceId, UUID rootId, Instant fireAt, Long intervalMillis, int repeats) {
        public boolean repeatsAgain() {
            return intervalMillis != null && repeats > 1;
        }
    }

    public void insert(Stored timer) {
        sql.update(
                """
                insert into wf_timer (id, timer_id, instance_id, root_id, fire_at, interval_ms, repeats)
                values (?, ?, ?, ?, ?, ?, ?)""",
                timer.id(),
                timer.timerId(),
                timer.instanceId(),
                timer.rootId(),
                timer.fireAt(),
                timer.intervalMillis(),
                timer.repeats());
    }

    public boolean delete(String id) {
        return sql.update("delete from wf_timer where id = ?", id) == 1;
    }

    /** Moves a repeating timer to its next time, after {@code now} even if times were missed. */
    public void advance(Stored timer, Instant now) {
        Instant next = timer.fireAt().plusMillis(timer.intervalMillis());
        sql.update(
                "update wf_timer set fire_at = ?, repeats = repeats - 1 where id = ?",
                next.isAfter(now) ? next : now.plusMillis(timer.intervalMillis()),
                timer.id());
    }

    public void postpone(String id, Instant until) {
        sql.update("update wf_timer set fire_at = ? where id = ?", until, id);
    }

    public List<Stored> due(Instant now, int limit) {
        return sql.list(
                "select * from wf_timer where fire_at <= ? order by fire_at limit ?", TimerStore::read, now, limit);
    }

    /** The timer again, if it is still there and due. */
    public Optional<Stored> stillDue(String id, Instant now) {
        return sql.first("select * from wf_timer where id = ? and fire_at <= ? for update", TimerStore::read, id, now);
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("id"),
                row.getString("timer_id"),
                row.getObject("instance_id", UUID.class),
                row.getObject("root_id", UUID.class),
                Sql.instant(row, "fire_at"),
                row.getObject("interval_ms", Long.class),
                row.getInt("repeats"));
    }
}
