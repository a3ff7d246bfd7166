package org.agentos.governance.trials.impact;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.rules.decision.Verdict;

/** Past decisions, read page by page, each page in a transaction of its own. */
@Stateless
public class PastContents {

    static final int PAGE = 200;

    private static final String COLUMNS = "select d.id, d.content_version_id, d.content_id, d.mission_id, d.reference,"
            + " d.channel, d.decided_at, d.verdict, d.facts, ";
    private static final String PUBLISHED =
            " from publication p join decision d on d.id = p.decision_id" + " where p.state = 'PUBLISHED'";
    private static final String WINDOW = " from decision d where d.decided_at >= ? and d.decided_at < ?"
            + " and not exists (select 1 from publication p where p.decision_id = d.id and p.state = 'PUBLISHED')";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    public long published() {
        return count(Sql.of("select count(*) as n" + PUBLISHED));
    }

    public long inWindow(Instant from, Instant to) {
        return count(Sql.of("select count(*) as n" + WINDOW, from, to));
    }

    /** What is published now, by the decision that let it out. */
    public List<PastContent> published(UUID after) {
        return Sql.of(COLUMNS + "true as published" + PUBLISHED)
                .and("and d.id > ? order by d.id limit ?", after, PAGE)
                .list(database, PastContents::read);
    }

    /**
     * What was decided in a window and is not published now, oldest first.
     *
     * @param most of {@code all} there are: the same ones each time, spread over the window (IMP-3)
     */
    public List<PastContent> inWindow(Instant from, Instant to, long most, long all, Instant since, UUID after) {
        Sql sql = Sql.of(COLUMNS + "false as published" + WINDOW, from, to)
                .and("and (d.decided_at, d.id) > (?, ?)", since, after);
        if (most < all) {
            sql.and("and mod(abs(hashtext(cast(d.id as text))::bigint), ?) < ?", all, most);
        }
        return sql.and("order by d.decided_at, d.id limit ?", PAGE).list(database, PastContents::read);
    }

    private long count(Sql sql) {
        return sql.one(database, row -> row.count("n")).orElseThrow();
    }

    private static PastContent read(Row row) throws SQLException {
        return new PastContent(
                row.id("id"),
                row.idIfAny("content_version_id"),
                row.idIfAny("content_id"),
                row.idIfAny("mission_id"),
                row.textIfAny("reference"),
                row.text("channel"),
                row.flag("published"),
                row.instant("decided_at"),
                row.choice("verdict", Verdict.class),
                row.utf8("facts"));
    }
}
