package org.agentos.processes.work;

/** Work that trying again cannot mend: it becomes an incident at once. */
public final class PermanentFailure extends RuntimeException {
    public PermanentFailure(String message) {
        super(message);
    }

    public PermanentFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
