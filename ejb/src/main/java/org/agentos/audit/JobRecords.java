package org.agentos.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.agentos.platform.jobs.JobMoved;
import org.agentos.platform.jobs.JobState;
import org.agentos.platform.jobs.JobView;

/** Records who asked for a job, who cancelled it, and how it ended: jobs belong to the platform, which knows no log. */
@ApplicationScoped
public class JobRecords {

    @Inject
    AuditLog log;

    public void jobMoved(@Observes JobMoved moved) {
        JobView job = moved.job();
        AuditEntry entry = AuditEntry.of(action(job.state()), Actor.of(moved.by()))
                .about("job", job.id())
                .outcome(job.state() == JobState.FAILED ? AuditOutcome.FAILED : AuditOutcome.DONE)
                .fact("kind", job.kind())
                .fact("done", job.done())
                .fact("total", job.total());
        log.record(job.message().isEmpty() ? entry : entry.detail("message", job.message()));
    }

    private static String action(JobState state) {
        return switch (state) {
            case QUEUED -> "job.started";
            case RUNNING -> "job.cancelling";
            case DONE -> "job.done";
            case FAILED -> "job.failed";
            case CANCELLED -> "job.cancelled";
        };
    }
}
