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
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.agentos.orchestration.missions.MissionState;
import org.agentos.platform.database.Database;
import org.agentos.platform.metrics.Meters;

/** Missions by state as a gauge, every state always there; read at each scrape. */
@Singleton
@Startup
@DependsOn("Migrations")
public class MissionMeters {

    @Resource(lookup = Database.NAME)
    DataSource database;

    @Inject
    Meters meters;

    @PostConstruct
    void register() {
        meters.gauge("agentos_missions", "Missions by where they stand", "state", this::counts);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (MissionState state : MissionState.values()) {
            counts.put(state.name(), 0L);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select state, count(*) from mission group by state")) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
        } catch (SQLException e) {
            throw new EJBException("the missions cannot be counted", e);
        }
    }
}
