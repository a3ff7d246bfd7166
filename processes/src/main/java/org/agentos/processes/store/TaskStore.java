package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.agentos.processes.instances.HumanTask;

/** User tasks as people see them; they stay after their end. */
public final class TaskStore {
    private static final String COLUMNS =
            "select *, input::text as input_text, output::text as output_text from wf_task ";

    private final Sql sql;

    public TaskStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(HumanTask task) {
        sql.update(
                """
                insert into wf_task (id, instance_id, root_id, process_id, version, node_id, name, roles, state,
                    revision, input, created_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', 0, cast(? as jsonb), ?, ?)""",
                task.id(),
                task.instanceId(),
                task.rootId(),
                task.processId(),
                Integer.parseInt(task.version()),
                task.nodeId(),
                task.name(),
                task.roles(),
                Variables.json(task.input()),
                task.createdAt(),
                task.dueAt().orElse(null));
    }

    public Optional<HumanTask> find(UUID id) {
        return sql.first(COLUMNS + "where id = ?", TaskStore::read, id);
    }

    public List<HumanTask> ofRoot(UUID rootId) {
        return sql.list(COLUMNS + "where root_id = ? order by created_at, id", TaskStore::read, rootId);
    }

    public List<HumanTask> openFor(Collection<String> roles, int limit) {
        return sql.list(
                COLUMNS
                        + """
                        where state in ('OPEN', 'CLAIMED') and roles && cast(? as text[])
                        order by due_at nulls last, created_at, id limit ?""",
                TaskStore::read,
                roles,
                limit);
    }

    public boolean claim(UUID id, String assignee, int revision) {
        return sql.update(
                        """
                        update wf_task set state = 'CLAIMED', assignee = ?, revision = revision + 1
                        where id = ? and revision = ? and state = 'OPEN'""",
                        assignee,
                        id,
                        revision)
                == 1;
    }

    public boolean release(UUID id, int revision) {
        return sql.update(
                        """
                        update wf_task set state = 'OPEN', assignee = null, revision = revision + 1
                        where id = ? and revision = ? and state = 'CLAIMED'""",
                        id,
                        revision)
                == 1;
    }

    public boolean complete(UUID id, String by, Map<String, Object> output, Instant at) {
        return sql.update(
                        """
                        update wf_task set state = 'COMPLETED', output = cast(? as jsonb), ended_at = ?, ended_by = ?,
                            revision = revision + 1 where id = ? and state in ('OPEN', 'CLAIMED')""",
                        Variables.json(output),
                        at,
                        by,
                        id)
                == 1;
    }

    public boolean cancel(UUID id, Instant at) {
        return sql.update(
                        """
                        update wf_task set state = 'CANCELLED', ended_at = ?, revision = revision + 1
                        where id = ? and state in ('OPEN', 'CLAIMED')""",
                        at,
                        id)
                == 1;
    }

    private static HumanTask read(ResultSet row) throws SQLException {
        return new HumanTask(
                row.getObject("id", UUID.class),
                row.getObject("instance_id", UUID.class),
                row.getObject("root_id", UUID.class),
                row.getString("process_id"),
                Integer.toString(row.getInt("version")),
                row.getString("node_id"),
                row.getString("name"),
                roles(row),
                Optional.ofNullable(row.getString("assignee")),
                HumanTask.State.valueOf(row.getString("state")),
                row.getInt("revision"),
                Variables.read(row.getString("input_text")),
                Variables.read(row.getString("output_text")),
                Sql.instant(row, "created_at"),
                Optional.ofNullable(Sql.instant(row, "due_at")),
                Optional.ofNullable(Sql.instant(row, "ended_at")),
                Optional.ofNullable(row.getString("ended_by")));
    }

    private static Set<String> roles(ResultSet row) throws SQLException {
        return new LinkedHashSet<>(
                Arrays.asList((String[]) row.getArray("roles").getArray()));
    }
}
