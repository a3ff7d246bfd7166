package org.agentos.processes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.processes.instances.NodeRun;

/** When tokens entered and left nodes; open rows are the tokens. */
public final class HistoryStore {
    private static final int MAX_RUNS = 2_000;

    private final Sql sql;

    public HistoryStore(Sql sql) {
        this.sql = sql;
    }

    public void entered(UUID rootId, NodeRun run) {
        sql.update(
                """
                insert into wf_history (instance_id, root_id, process_id, node_run, node_id, node_name, node_type,
                    entered_at, left_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                run.instanceId(),
                rootId,
                run.processId(),
                run.id(),
                run.nodeId(),
                run.nodeName(),
                run.nodeType(),
                run.enteredAt(),
                run.leftAt().orElse(null));
    }

    public void left(UUID instanceId, String run, Instant at) {
        sql.update(
                "update wf_history set left_at = ? where instance_id = ? and node_run = ? and left_at is null",
                at,
                instanceId,
                run);
    }

    /** Closes whatever an ended instance left open. */
    public void closeAll(UUID instanceId, Instant at) {
        sql.update("update wf_history set left_at = ? where instance_id = ? and left_at is null", at, instanceId);
    }

    /** Oldest first, over the root and everything it called; the newest {@value #MAX_RUNS} of them. */
    public List<NodeRun> ofRoot(UUID rootId) {
        return sql.list(
                """
                select * from (select * from wf_history where root_id = ? order by id desc limit ?) newest
                order by id""",
                HistoryStore::read,
                rootId,
                MAX_RUNS);
    }

    private static NodeRun read(ResultSet row) throws SQLException {
        return new NodeRun(
                row.getString("node_run"),
                row.getObject("instance_id", UUID.class),
                row.getString("process_id"),
                row.getString("node_id"),
                row.getString("node_name"),
                row.getString("node_type"),
                Sql.instant(row, "entered_at"),
                Optional.ofNullable(Sql.instant(row, "left_at")));
    }
}
