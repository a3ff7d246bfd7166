package org.agentos.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.events.Outbox;

/** The rows of {@code job}, read; and what became of them, told. Works in the caller's transaction. */
@Dependent
public class JobFile {

    private static final String SELECT = "select * from job where true";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Outbox outbox;

    @Inject
    Event<JobMoved> moved;

    Optional<JobView> find(UUID id) {
        return Sql.of(SELECT).and("and id = ?", id).one(database, JobFile::view);
    }

    List<JobView> list(JobQuery query) {
        return Sql.of(SELECT)
                .and("and owner ->> 'id' = ?", query.ownerId())
                .and("and kind = ?", query.kind())
                .and("and state = ?", query.state())
                .and("and id < ?", Cursor.read(query.cursor()))
                .and("order by id desc limit ?", query.limit() + 1)
                .list(database, JobFile::view);
    }

    /** Tells the world, and who keeps the record, where the job stands now. */
    public void tell(String event, UUID id) {
        JobView job = find(id).orElseThrow();
        outbox.publish(event, id.toString(), announcement(job));
        moved.fire(new JobMoved(job, by(id)));
    }

    private JobOwner by(UUID id) {
        return Sql.of("select coalesce(cancelled_by, owner) as by from job where id = ?", id)
                .one(database, row -> row.json("by", JobOwner.class))
                .orElseThrow();
    }

    private static Map<String, Object> announcement(JobView job) {
        Map<String, Object> data = new HashMap<>();
        data.put("kind", job.kind());
        data.put("state", job.state());
        data.put("done", job.done());
        data.put("total", job.total());
        return data;
    }

    private static JobView view(Row row) throws SQLException {
        JobOwner owner = row.json("owner", JobOwner.class);
        return new JobView(
                row.id("id"),
                row.text("kind"),
                owner.name(),
                owner.id(),
                row.choice("state", JobState.class),
                row.count("total"),
                row.count("done"),
                row.text("message"),
                row.jsonIfAny("result"),
                row.instant("created_at"),
                row.instantIfAny("started_at"),
                row.instantIfAny("ended_at"));
    }
}
