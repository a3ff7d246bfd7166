package org.agentos.web.exceptions;

/** Why an exception ends before its date. */
public record ExceptionEnd(String reason) {

    /** Empty when nothing was said. */
    static String of(ExceptionEnd body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }
}
