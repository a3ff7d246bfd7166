package org.agentos.processes.work;

/** Does the work of one type. Called outside any transaction and at least once: {@link WorkItem#id()} tells repeats. */
@FunctionalInterface
public interface WorkHandler {
    /**
     * Does the work and says how to store its outcome.
     *
     * @throws PermanentFailure if trying again cannot help; every other exception is tried again
     */
    Completion call(WorkItem item) throws Exception;
}
