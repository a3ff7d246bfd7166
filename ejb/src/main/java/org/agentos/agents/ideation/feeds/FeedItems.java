package org.agentos.agents.ideation.feeds;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.agents.ideation.feed.Signal;
import org.agentos.platform.database.Database;

/** Items of fetched feeds, each once. */
@Stateless
public class FeedItems {

    private static final String ADD =
            "insert into feed_item (feed_id, title, url, published_at) values (?, ?, ?, ?)" + " on conflict do nothing";
    private static final String DROP = "delete from feed_item where feed_id = ? and published_at < ?";
    private static final String SINCE = "select i.title, f.title, i.url, i.published_at from feed_item i"
            + " join feed f on f.id = i.feed_id where i.published_at >= ? order by i.published_at desc limit 5000";
    private static final String COUNT = "select count(*) from feed_item where feed_id = ?";

    @Resource(lookup = Database.NAME)
    DataSource database;

    /** Adds what is new and drops what is older than {@code oldest}. */
    public void keep(UUID feedId, List<Signal> signals, Instant oldest) {
        try (Connection connection = database.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement drop = connection.prepareStatement(DROP)) {
            for (Signal signal : signals) {
                add.setObject(1, feedId);
                add.setString(2, signal.title());
                add.setString(3, signal.url());
                add.setObject(4, at(signal.publishedAt()));
                add.addBatch();
            }
            add.executeBatch();
            drop.setObject(1, feedId);
            drop.setObject(2, at(oldest));
            drop.executeUpdate();
        } catch (SQLException e) {
            throw new EJBException("items of feed " + feedId + " cannot be kept", e);
        }
    }

    /** Newest first, at most 5,000. */
    public List<Signal> since(Instant oldest) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(SINCE)) {
            query.setObject(1, at(oldest));
            try (ResultSet rows = query.executeQuery()) {
                return signals(rows);
            }
        } catch (SQLException e) {
            throw new EJBException("feed items cannot be read", e);
        }
    }

    public int count(UUID feedId) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(COUNT)) {
            query.setObject(1, feedId);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new EJBException("feed items cannot be counted", e);
        }
    }

    private static List<Signal> signals(ResultSet rows) throws SQLException {
        List<Signal> signals = new ArrayList<>();
        while (rows.next()) {
            signals.add(new Signal(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    rows.getObject(4, OffsetDateTime.class).toInstant()));
        }
        return signals;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
