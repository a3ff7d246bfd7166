package org.agentos.platform.jobs.work;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.agentos.platform.database.Database;
import org.agentos.platform.database.Row;
import org.agentos.platform.database.Sql;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.jobs.JobFile;
import org.agentos.platform.jobs.JobOwner;
import org.agentos.platform.jobs.JobState;
import org.agentos.platform.json.Json;
import org.agentos.platform.json.Texts;

/** What the nodes write about jobs: each call in a transaction of its own, each only while the lease is held (JOB-3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobLease {

    static final int LARGEST_RESULT = 1_000_000;
    public static final Duration LEASE = Duration.ofSeconds(30);
    private static final int LONGEST_MESSAGE = 500;
    private static final String HELD = "where id = ? and node = ? and attempt = ? and state = 'RUNNING'";

    /** The oldest of the kind that runs least, so that kinds take turns (JOB-5). */
    private static final String CLAIM =
            """
            update job set state = 'RUNNING', node = ?, attempt = attempt + 1, leased_until = ?,
                           started_at = coalesce(started_at, ?)
            where id = (select j.id from job j
                        where (j.state = 'QUEUED' or (j.state = 'RUNNING' and j.leased_until < ?)) and j.kind = any (?)
                        order by (select count(*) from job r where r.kind = j.kind and r.state = 'RUNNING'), j.created_at
                        limit 1 for update skip locked)
            returning id, kind, owner, task, node, attempt
            """;

    @Resource(lookup = Database.NAME)
    private DataSource database;

    @Inject
    Outbox outbox;

    @Inject
    JobFile file;

    @Inject
    Clock clock;

    /** Takes a job that waits, or whose node is gone. */
    public Optional<LeasedJob> claim(String node, List<String> kinds) {
        Instant now = clock.instant();
        return Sql.of(CLAIM, node, now.plus(LEASE), now, now, kinds.toArray()).one(database, JobLease::leased);
    }

    /** @return false when the job is no longer this run's, or shall be no longer */
    public boolean progressed(LeasedJob job, long done, long total, String message) {
        boolean ours = Sql.of(
                                "update job set done = ?, total = ?, message = ?, leased_until = ?",
                                done,
                                total,
                                Texts.beginning(message, LONGEST_MESSAGE),
                                clock.instant().plus(LEASE))
                        .and(HELD + " and cancelled_by is null", job.id(), job.node(), job.attempt())
                        .update(database)
                == 1;
        if (ours) {
            outbox.publish(
                    "job.progress",
                    job.id().toString(),
                    Map.of("kind", job.kind(), "state", JobState.RUNNING, "done", done, "total", total));
        }
        return ours;
    }

    /** Keeps the lease of work that has nothing to say for a while. */
    public void renew(LeasedJob job) {
        Sql.of("update job set leased_until = ?", clock.instant().plus(LEASE))
                .and(HELD, job.id(), job.node(), job.attempt())
                .update(database);
    }

    /** Whether the run should end: somebody cancelled it, or it belongs to another by now. */
    public boolean lost(LeasedJob job) {
        return Sql.of("select id from job")
                .and(HELD + " and cancelled_by is null", job.id(), job.node(), job.attempt())
                .one(database, row -> row.id("id"))
                .isEmpty();
    }

    public void done(LeasedJob job, Object result) {
        String json = Json.write(result);
        if (json.getBytes(StandardCharsets.UTF_8).length > LARGEST_RESULT) {
            throw new IllegalStateException("the result of job " + job.id() + " is larger than " + LARGEST_RESULT);
        }
        ended(job, JobState.DONE, "", Optional.of(json));
    }

    public void failed(LeasedJob job, String reason) {
        ended(job, JobState.FAILED, reason, Optional.empty());
    }

    public void stopped(LeasedJob job) {
        ended(job, JobState.CANCELLED, "Cancelled.", Optional.empty());
    }

    private void ended(LeasedJob job, JobState state, String message, Optional<String> result) {
        String cancelled = state == JobState.CANCELLED ? " and cancelled_by is not null" : "";
        int rows = Sql.of(
                        "update job set state = ?, message = ?, result = cast(? as jsonb), ended_at = ?, leased_until = null",
                        state,
                        Texts.beginning(message, LONGEST_MESSAGE),
                        result,
                        clock.instant())
                .and(HELD + cancelled, job.id(), job.node(), job.attempt())
                .update(database);
        if (rows == 1) {
            file.tell("job.ended", job.id());
        }
    }

    private static LeasedJob leased(Row row) throws SQLException {
        return new LeasedJob(
                row.id("id"),
                row.text("kind"),
                row.json("owner", JobOwner.class),
                row.text("task"),
                row.text("node"),
                row.number("attempt"));
    }
}
