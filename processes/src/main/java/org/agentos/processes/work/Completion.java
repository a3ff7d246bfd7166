package org.agentos.processes.work;

import java.util.Map;

/** Stores the outcome of work, inside the transaction that moves the instance on. */
@FunctionalInterface
public interface Completion {
    /** Writes the caller's rows and returns the variables to set. */
    Map<String, Object> commit() throws Exception;

    /** An outcome that only sets variables. */
    static Completion of(Map<String, Object> output) {
        return () -> output;
    }
}
