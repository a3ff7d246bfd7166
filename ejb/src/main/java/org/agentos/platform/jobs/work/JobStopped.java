package org.agentos.platform.jobs.work;

/** Ends the work of a job that was cancelled, or that another node has taken up. Not a fault. */
public final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobStopped() {
        super("the job must go no further", null, false, false);
    }
}
