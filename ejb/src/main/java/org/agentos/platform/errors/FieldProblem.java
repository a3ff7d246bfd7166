package org.agentos.platform.errors;

/**
 * One thing that is wrong in a request.
 *
 * @param pointer JSON Pointer (RFC 6901) into the body, or the name of a parameter
 * @param detail a sentence that says what to send instead
 */
public record FieldProblem(String pointer, String detail) {}
