package org.agentos.web.exceptions;

/** What an officer says to the request; may be left out. */
public record ExceptionComment(String comment) {

    String text() {
        return comment == null ? "" : comment;
    }

    /** Of a body that may be missing as a whole. */
    static String of(ExceptionComment body) {
        return body == null ? "" : body.text();
    }
}
