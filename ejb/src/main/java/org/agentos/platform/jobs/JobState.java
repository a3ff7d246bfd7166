package org.agentos.platform.jobs;

/** Where a job stands. */
public enum JobState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Whether nothing comes after it. */
    public boolean ended() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
