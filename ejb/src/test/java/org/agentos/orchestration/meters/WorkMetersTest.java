package org.agentos.orchestration.meters;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.agentos.platform.metrics.Meters;
import org.agentos.testing.TestClock;
import org.agentos.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkMetersTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestClock clock = new TestClock();
    private final Meters meters = new Meters();

    @BeforeEach
    void register() {
        TaskMeters tasks = new TaskMeters();
        tasks.database = database.dataSource();
        tasks.clock = clock;
        tasks.meters = meters;
        tasks.register();
        MissionMeters missions = new MissionMeters();
        missions.database = database.dataSource();
        missions.meters = meters;
        missions.register();
    }

    @Test
    void tellsTheAgeOfTheOldestTaskThatWaits() throws SQLException {
        task("review", "OPEN");
        clock.pass(Duration.ofMinutes(10));
        task("review", "CLAIMED");
        task("choose-idea", "COMPLETED");
        clock.pass(Duration.ofMinutes(5));

        String text = meters.scrape();

        assertThat(text.lines())
                .contains(
                        "agentos_task_age_seconds{task=\"review\"} 900.0", "agentos_tasks_waiting{task=\"review\"} 2.0")
                .noneMatch(line -> line.contains("choose-idea"));
    }

    @Test
    void countsMissionsInEveryState() throws SQLException {
        mission("RUNNING");
        mission("RUNNING");
        mission("PUBLISHED");

        String text = meters.scrape();

        assertThat(text.lines())
                .contains(
                        "agentos_missions{state=\"RUNNING\"} 2.0",
                        "agentos_missions{state=\"PUBLISHED\"} 1.0",
                        "agentos_missions{state=\"INCIDENT\"} 0.0");
    }

    private void task(String node, String state) throws SQLException {
        run(
                "insert into wf_task (id, instance_id, root_id, process_id, version, node_id, name, roles, state, revision, input,"
                        + " created_at) values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'p', 1, '"
                        + node
                        + "', 'n', '{}', '" + state + "', 1, '{}', '" + clock.instant() + "')");
    }

    private void mission(String state) throws SQLException {
        run("insert into mission (id, brief_id, topic, channel, brief, author_id, author_name, state, step, started_at,"
                + " updated_at) values (gen_random_uuid(), gen_random_uuid(), 't', 'x', '{}', 'a', 'a', '" + state
                + "', 's', now(), now())");
    }

    /** Without the rows that a real task belongs to. */
    private void run(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
