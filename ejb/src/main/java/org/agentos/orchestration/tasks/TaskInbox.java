package org.agentos.orchestration.tasks;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.audit.Actor;
import org.agentos.platform.database.Database;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** The list of waiting tasks, read across the engine's rows and the missions'. */
@Dependent
public class TaskInbox {

    private static final String FROM =
            """
            from wf_task t join mission m on m.instance_id = t.root_id
            where t.state in ('OPEN', 'CLAIMED')""";

    @Resource(lookup = Database.NAME)
    DataSource database;

    @Inject
    Clock clock;

    /** A condition with its values. */
    private static final class Filter {
        private final StringBuilder sql = new StringBuilder(FROM);
        private final List<Object> values = new ArrayList<>();

        Filter and(String condition, Object... more) {
            sql.append(" and ").append(condition);
            values.addAll(List.of(more));
            return this;
        }
    }

    /** Most urgent first: by due date, then by age. The cursor is the number of tasks before. */
    TaskPage page(TaskQuery query, Actor actor) {
        Filter filter = filter(query, actor);
        int offset = query.cursor().map(TaskInbox::offset).orElse(0);
        List<TaskItem> found = read(
                "select t.*, m.id as mission_id, m.topic, m.channel, m.verdict, m.risk, t.input ->> 'stage' as stage "
                        + filter.sql + " order by t.due_at nulls last, t.created_at, t.id offset ? limit ?",
                with(filter.values, offset, query.limit() + 1));
        boolean more = found.size() > query.limit();
        return new TaskPage(
                more ? List.copyOf(found.subList(0, query.limit())) : found,
                more ? Optional.of(Integer.toString(offset + query.limit())) : Optional.empty(),
                count(filter));
    }

    private Filter filter(TaskQuery query, Actor actor) {
        Filter filter = new Filter();
        String[] roles = actor.roles().toArray(String[]::new);
        switch (query.scope()) {
            case MINE -> filter.and("t.assignee = ?", actor.name());
            case ROLES -> filter.and("t.state = 'OPEN' and t.roles && cast(? as text[])", (Object) roles);
            case ALL ->
                filter.and(
                        "(t.assignee = ? or t.state = 'OPEN' and t.roles && cast(? as text[]))", actor.name(), roles);
        }
        query.channel().ifPresent(channel -> filter.and("m.channel = ?", channel));
        query.kind().ifPresent(kind -> filter.and("t.node_id = ?", kind.nodeId()));
        if (query.overdue()) {
            filter.and("t.due_at < ?", clock.instant().atOffset(ZoneOffset.UTC));
        }
        return filter;
    }

    private long count(Filter filter) {
        return select("select count(*) " + filter.sql, filter.values, row -> row.getLong(1))
                .get(0);
    }

    private List<TaskItem> read(String sql, List<Object> values) {
        return select(sql, values, TaskInbox::item);
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> select(String sql, List<Object> values, Row<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                Object value = values.get(i);
                select.setObject(i + 1, value instanceof String[] texts ? array(connection, texts) : value);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    private static Array array(Connection connection, String[] texts) throws SQLException {
        return connection.createArrayOf("text", texts);
    }

    private static TaskItem item(ResultSet row) throws SQLException {
        TaskKind kind = TaskKind.of(row.getString("node_id"));
        return new TaskItem(
                row.getObject("id", UUID.class),
                kind,
                row.getString("name"),
                TaskState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("stage"))
                        .filter(stage -> kind == TaskKind.REVIEW && !stage.isBlank()),
                row.getObject("mission_id", UUID.class),
                row.getString("topic"),
                row.getString("channel"),
                Arrays.asList((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getString("assignee")),
                Optional.ofNullable(row.getString("verdict")),
                Optional.ofNullable(row.getObject("risk", Integer.class)),
                instant(row, "created_at").orElseThrow(),
                instant(row, "due_at"),
                row.getInt("revision"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static List<Object> with(List<Object> values, Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return all;
    }

    private static int offset(String cursor) {
        if (!cursor.matches("\\d{1,6}")) {
            throw Refusal.of(ProblemType.INVALID_REQUEST, "Pass nextCursor of the page before, unchanged.");
        }
        return Integer.parseInt(cursor);
    }
}
