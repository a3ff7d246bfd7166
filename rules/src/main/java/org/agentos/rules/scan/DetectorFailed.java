package org.agentos.rules.scan;

/** A detector gave no answer; the message becomes the coverage's reason. */
final class DetectorFailed extends Exception {

    private static final long serialVersionUID = 1L;

    DetectorFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
