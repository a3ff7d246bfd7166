package org.agentos.platform.outbound;

import java.io.IOException;

/** No answer was had. {@code kind} tells whether the call can have had an effect. */
public class OutboundFailure extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Kind {
        /** Our own rules forbid the target; nothing was sent. */
        FORBIDDEN_TARGET,
        /** No connection; nothing was sent. */
        UNREACHABLE,
        /** Sent, but no whole answer came in time: it may have had its effect. */
        NO_ANSWER,
        /** The answer is larger than allowed. */
        TOO_LARGE
    }

    private final Kind kind;

    public OutboundFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public OutboundFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
