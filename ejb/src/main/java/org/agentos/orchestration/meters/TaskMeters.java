package org.agentos.orchestration.meters;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.metrics.Meters;

/** What waits for people, as gauges by the kind of task; read at each scrape. */
@Singleton
@Startup
@DependsOn("Migrations")
public class TaskMeters {

    private static final String WAITING =
            """
            select node_id, count(*), min(created_at) from wf_task where state in ('OPEN', 'CLAIMED') group by node_id""";

    @Resource(lookup = Database.NAME)
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    Meters meters;

    @PostConstruct
    void register() {
        meters.gauge("agentos_tasks_waiting", "Tasks that wait for people", "task", this::counts);
        meters.gauge("agentos_task_age_seconds", "Age of the oldest task that waits for people", "task", this::ages);
    }

    private Map<String, Long> counts() {
        return read((row, counts) -> counts.put(row.getString(1), row.getLong(2)));
    }

    private Map<String, Long> ages() {
        Instant now = clock.instant();
        return read((row, ages) -> {
            Instant oldest = row.getObject(3, OffsetDateTime.class).toInstant();
            ages.put(row.getString(1), Math.max(0, now.getEpochSecond() - oldest.getEpochSecond()));
        });
    }

    private interface Row {
        void into(ResultSet row, Map<String, Long> values) throws SQLException;
    }

    private Map<String, Long> read(Row each) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WAITING)) {
            Map<String, Long> values = new HashMap<>();
            while (rows.next()) {
                each.into(rows, values);
            }
            return values;
        } catch (SQLException e) {
            throw new EJBException("the waiting tasks cannot be counted", e);
        }
    }
}
