package org.agentos.platform.jobs.work;

/**
 * A kind of long work. A CDI bean of this type is found by itself; one instance serves all jobs of its kind.
 *
 * <p>{@link #run} is called outside of any transaction; what it writes, it writes by beans that have one of their own. It calls
 * {@link JobRun#progress} at least every half second or so, as that is where a job that was cancelled ends.
 */
public interface JobWork {

    /** Lower-case words with hyphens, 3 to 40 characters: {@code impact}. */
    String kind();

    /**
     * Whether another node may run the job again from its start after its node died. Work that does answers for what was written
     * already.
     */
    boolean resumable();

    /**
     * Does the work.
     *
     * @return what came out, written as JSON, {@value JobLease#LARGEST_RESULT} bytes at most
     * @throws org.agentos.platform.errors.Refusal when it cannot be done, with the reason that the job then shows
     */
    Object run(JobRun run);
}
