package org.agentos.content.media;

/** A stored medium is gone, cannot be read, or is no longer what its digest says. Never a reason to go on without it. */
public class MediaFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MediaFault(String message) {
        super(message);
    }

    public MediaFault(String message, Throwable cause) {
        super(message, cause);
    }
}
