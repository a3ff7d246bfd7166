package org.agentos.web.exceptions;

/** What an officer says to the request; may be left out. */
public record ExceptionComment(String comment) {

    /** Empty when nothing was said. */
    static String of(ExceptionComment body) {
        return body == null || body.comment() == null ? "" : body.comment();
    }
}
