package org.agentos.processes.cli;

/** The call can't be carried out; the message says why and what to do. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
        super(message);
    }
}
