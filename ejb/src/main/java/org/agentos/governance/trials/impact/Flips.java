package org.agentos.governance.trials.impact;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.json.Json;
import org.agentos.rules.decision.Verdict;

/** The rows of {@code impact_flip}. */
@Stateless
public class Flips {

    @Resource(lookup = Database.NAME)
    private DataSource database;

    public FlipPage page(UUID jobId, Optional<String> cursor, int limit) {
        List<FlipView> found = Sql.of("select * from impact_flip where job_id = ?", jobId)
                .and("and id > ?", Cursor.read(cursor))
                .and("order by id limit ?", limit + 1)
                .list(database, Flips::view);
        return new FlipPage(Cursor.page(found, limit), Cursor.next(found, limit, FlipView::id));
    }

    /** Those of an earlier run of the job that did not come to its end. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget(UUID jobId) {
        Sql.of("delete from impact_flip where job_id = ?", jobId).update(database);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(UUID jobId, List<FlipView> flips) {
        flips.forEach(flip -> Sql.of(
                        "insert into impact_flip values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " cast(? as jsonb), cast(? as jsonb))",
                        flip.id(),
                        jobId,
                        flip.decisionId(),
                        flip.contentVersionId(),
                        flip.reference(),
                        flip.excerpt(),
                        flip.channel(),
                        flip.brand(),
                        flip.market(),
                        flip.published(),
                        flip.decidedAt(),
                        flip.recorded(),
                        flip.from(),
                        flip.to(),
                        Json.write(flip.whyBefore()),
                        Json.write(flip.whyAfter()))
                .update(database));
    }

    private static FlipView view(Row row) throws SQLException {
        return new FlipView(
                row.id("id"),
                row.id("decision_id"),
                row.idIfAny("content_version_id"),
                row.textIfAny("reference"),
                row.text("excerpt"),
                row.text("channel"),
                row.text("brand"),
                row.text("market"),
                row.flag("published"),
                row.instant("decided_at"),
                row.choice("recorded", Verdict.class),
                row.choice("verdict_before", Verdict.class),
                row.choice("verdict_after", Verdict.class),
                List.of(row.json("why_before", String[].class)),
                List.of(row.json("why_after", String[].class)));
    }
}
