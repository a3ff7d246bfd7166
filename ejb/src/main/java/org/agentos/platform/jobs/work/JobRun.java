package org.agentos.platform.jobs.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.agentos.platform.jobs.JobOwner;
import org.agentos.platform.json.Json;

/** One run of a job, as its work sees it. For the thread of the work only. */
public final class JobRun {

    private static final long PAUSE = Duration.ofMillis(400).toNanos();

    private final LeasedJob job;
    private final JobLease lease;
    private long told = System.nanoTime() - PAUSE;
    private volatile boolean stop;

    JobRun(LeasedJob job, JobLease lease) {
        this.job = job;
        this.lease = lease;
    }

    public UUID id() {
        return job.id();
    }

    public JobOwner owner() {
        return job.owner();
    }

    /** What was asked for, read as the type that was written. */
    public <T> T task(Class<T> type) {
        return Json.read(job.task(), type);
    }

    public JsonNode task() {
        return Json.read(job.task(), JsonNode.class);
    }

    /** From 1 on: more when the node of an earlier run died. */
    public int attempt() {
        return job.attempt();
    }

    /**
     * Says how far the work is; cheap, as it is kept every now and then only.
     *
     * @throws JobStopped when it must go no further
     */
    public void progress(long done, long total, String message) {
        if (stop) {
            throw new JobStopped();
        }
        long now = System.nanoTime();
        if (now - told >= PAUSE) {
            told = now;
            if (!lease.progressed(job, done, total, message)) {
                throw new JobStopped();
            }
        }
    }

    /** Says it at once, however little time has passed: the first and the last word on a step. */
    public void tell(long done, long total, String message) {
        told = System.nanoTime() - PAUSE;
        progress(done, total, message);
    }

    LeasedJob job() {
        return job;
    }

    void stop() {
        stop = true;
    }
}
