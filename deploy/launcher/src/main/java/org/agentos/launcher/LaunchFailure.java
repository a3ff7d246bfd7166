package org.agentos.launcher;

/** Ends the launch with a message that says what to do. */
public class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
