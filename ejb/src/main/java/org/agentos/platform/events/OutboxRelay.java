package org.agentos.platform.events;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;

/**
 * Gives committed events their positions, one node at a time (advisory lock), so that whoever reads by position misses none:
 * identity values alone become visible out of order.
 */
@Stateless
@DependsOn("Migrations")
public class OutboxRelay {

    static final int BATCH = 500;

    /** Any number, but ours alone: the key of the advisory lock. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final String ORDER =
            """
            update outbox set position = placed.position
            from (select seq, nextval('outbox_position') as position
                  from (select seq from outbox where position is null order by seq limit %d) waiting) placed
            where outbox.seq = placed.seq
            returning outbox.position, type, subject_id, at, data::text
            """
                    .formatted(BATCH);

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    @EJB
    EventStore store;

    /** Orders what waits; the events in order, none when another node is at it. */
    public List<EventView> order() {
        try (Connection connection = dataSource.getConnection()) {
            if (!locked(connection)) {
                return List.of();
            }
            try (PreparedStatement update = connection.prepareStatement(ORDER);
                    ResultSet rows = update.executeQuery()) {
                List<EventView> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(EventStore.event(rows));
                }
                events.sort(java.util.Comparator.comparingLong(EventView::seq));
                return events;
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Events are for who watches now; the audit log is for ever. */
    @Schedule(hour = "3", minute = "41", persistent = false)
    void forgetOldEvents() {
        store.forgetOlderThanDays(7);
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
