package org.agentos.platform.events;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.json.Json;

/** Reads ordered events from the table: the truth behind every faster way. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventStore {

    private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

    @Resource(lookup = Database.NAME)
    private DataSource dataSource;

    /** Events after a position, in order, {@value OutboxRelay#BATCH} at most. */
    public List<EventView> after(long position) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select position, type, subject_id, at, data::text from outbox"
                                + " where position > ? order by position limit " + OutboxRelay.BATCH)) {
            select.setLong(1, position);
            try (ResultSet rows = select.executeQuery()) {
                List<EventView> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** Position of the newest event, 0 when there is none. */
    public long newest() {
        return number("select coalesce(max(position), 0) from outbox");
    }

    /** How many events wait for their position. */
    public long waiting() {
        return number("select count(*) from outbox where position is null");
    }

    public void forgetOlderThanDays(int days) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from outbox where position is not null and at < now() - make_interval(days => ?)")) {
            delete.setInt(1, days);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    static EventView event(ResultSet row) throws SQLException {
        try {
            return new EventView(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    Json.mapper().readValue(row.getString(5), DATA));
        } catch (IOException e) {
            throw new SQLException("an event's data is not JSON", e);
        }
    }

    private long number(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }
}
