package org.agentos.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.agentos.platform.database.Cursor;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Sql;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.ids.Ids;
import org.agentos.platform.json.Json;

/** Long work: asked for, watched, cancelled. */
@Stateless
public class Jobs {

    /** Open jobs that one owner may have; the system itself asks for as many as it needs. */
    static final int MOST_OPEN = 20;

    private static final String SYSTEM = "SYSTEM";

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    JobFile file;

    @Inject
    Clock clock;

    /**
     * Asks for a job in the caller's transaction; a node takes it up within a second of its commit.
     *
     * @param kind of a {@link org.agentos.platform.jobs.work.JobWork}
     * @param task what its work needs to know, written as JSON
     * @throws Refusal 429 when the owner has too many open jobs
     */
    public JobView start(String kind, JobOwner owner, Object task) {
        long open = Sql.of(
                        "select count(*) as n from job where owner ->> 'id' = ? and state in ('QUEUED', 'RUNNING')",
                        owner.id())
                .one(database, row -> row.count("n"))
                .orElseThrow();
        if (open >= MOST_OPEN && !owner.kind().equals(SYSTEM)) {
            throw Refusal.of(
                    ProblemType.TOO_MANY_REQUESTS,
                    "You have " + open + " jobs that wait or run. Let one end, or cancel one, then ask again.");
        }
        UUID id = Ids.next();
        Sql.of(
                        "insert into job(id, kind, owner, task, state, created_at)"
                                + " values (?, ?, cast(? as jsonb), cast(? as jsonb), 'QUEUED', ?)",
                        id,
                        kind,
                        Json.write(owner),
                        Json.write(task),
                        clock.instant())
                .update(database);
        file.tell("job.started", id);
        return job(id, Optional.empty());
    }

    /**
     * One job.
     *
     * @param ownerId who may see it, if it is not for everyone who asks
     * @throws Refusal not found
     */
    public JobView job(UUID id, Optional<String> ownerId) {
        return file.find(id)
                .filter(job -> ownerId.map(job.ownerId()::equals).orElse(true))
                .orElseThrow(() -> Refusal.notFound("There is no job " + id + "."));
    }

    public JobPage list(JobQuery query) {
        List<JobView> found = file.list(query);
        return new JobPage(Cursor.page(found, query.limit()), Cursor.next(found, query.limit(), JobView::id));
    }

    /**
     * Ends a job that waits; has one that runs end at its next step (JOB-4). Of one that was cancelled already, says how it stands.
     *
     * @throws Refusal not found; conflict when it has ended otherwise
     */
    public JobView cancel(UUID id, Optional<String> ownerId, JobOwner by) {
        JobView job = job(id, ownerId);
        int rows = Sql.of(
                        """
                        update job set cancelled_by = cast(? as jsonb),
                               message = case state when 'QUEUED' then 'Cancelled.' else 'Cancelling.' end,
                               ended_at = case state when 'QUEUED' then cast(? as timestamptz) end,
                               state = case state when 'QUEUED' then 'CANCELLED' else state end
                        where id = ? and state in ('QUEUED', 'RUNNING') and cancelled_by is null
                        """,
                        Json.write(by),
                        clock.instant(),
                        id)
                .update(database);
        JobView now = job(id, ownerId);
        if (rows == 1) {
            file.tell(now.state().ended() ? "job.ended" : "job.progress", id);
        } else if (now.state().ended() && now.state() != JobState.CANCELLED) {
            throw Refusal.conflict("This job has ended: it is " + job.state() + ".");
        }
        return now;
    }
}
