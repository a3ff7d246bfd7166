package org.agentos.governance.decisions.batches;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Verdict;

/** The rows of {@code decision_batch_item}. Works in the caller's transaction. */
@Dependent
public class BatchFile {

    private static final int ROWS_AT_ONCE = 500;
    private static final String INSERT =
            "insert into decision_batch_item(job_id, position, reference, content) values (?, ?, ?, ?)";
    private static final String SELECT =
            """
            select i.position, i.reference, i.decision_id, i.problem, d.verdict
            from decision_batch_item i left join decision d on d.id = i.decision_id
            where i.job_id = ? and i.position >= ? order by i.position limit ?
            """;

    @Resource(lookup = Database.NAME)
    private DataSource database;

    /** A content that waits. */
    public record Waiting(int position, AdHocContent content) {}

    void add(UUID job, List<AdHocContent> contents) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < contents.size(); i++) {
                insert.setObject(1, job);
                insert.setInt(2, i);
                insert.setString(3, contents.get(i).reference().orElse(null));
                insert.setBytes(4, Json.write(contents.get(i)).getBytes(StandardCharsets.UTF_8));
                insert.addBatch();
                if (i % ROWS_AT_ONCE == ROWS_AT_ONCE - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The first content that waits, from a position on. */
    Optional<Waiting> next(UUID job, int from) {
        return Sql.of(
                        "select position, content from decision_batch_item"
                                + " where job_id = ? and position >= ? and content is not null order by position limit 1",
                        job,
                        from)
                .one(
                        database,
                        row -> new Waiting(row.number("position"), Json.read(row.utf8("content"), AdHocContent.class)));
    }

    void decided(UUID job, int position, UUID decision) {
        Sql.of(
                        "update decision_batch_item set content = null, decision_id = ? where job_id = ? and position = ?",
                        decision,
                        job,
                        position)
                .update(database);
    }

    void refused(UUID job, int position, String problem) {
        Sql.of(
                        "update decision_batch_item set content = null, problem = ? where job_id = ? and position = ?",
                        problem,
                        job,
                        position)
                .update(database);
    }

    /** How many came to which verdict, by its name, and how many to none. */
    Map<String, Long> tally(UUID job) {
        Map<String, Long> tally = new TreeMap<>();
        Sql.of(
                        """
                        select coalesce(d.verdict, case when i.problem is null then 'WAITING' else 'REFUSED' end) as outcome,
                               count(*) as n
                        from decision_batch_item i left join decision d on d.id = i.decision_id
                        where i.job_id = ? group by 1
                        """,
                        job)
                .list(database, row -> tally.put(row.text("outcome"), row.count("n")));
        return tally;
    }

    List<BatchItem> items(UUID job, int from, int limit) {
        return Sql.of(SELECT, job, from, limit).list(database, BatchFile::item);
    }

    private static BatchItem item(Row row) throws SQLException {
        Optional<UUID> decision = row.idIfAny("decision_id");
        Optional<String> problem = row.textIfAny("problem");
        BatchItem.State open = problem.isPresent() ? BatchItem.State.REFUSED : BatchItem.State.WAITING;
        return new BatchItem(
                row.number("position"),
                decision.isPresent() ? BatchItem.State.DECIDED : open,
                row.textIfAny("reference"),
                decision,
                row.textIfAny("verdict").map(Verdict::valueOf),
                problem);
    }
}
