package org.agentos.platform.errors;

import java.util.Arrays;

/** The kinds of problem that the API answers with; {@code slug} ends the problem's {@code type} URI. */
public enum ProblemType {
    MALFORMED_JSON("malformed-json", 400, "The body is not JSON"),
    INVALID_REQUEST("invalid-request", 400, "The request is not valid"),
    UNAUTHENTICATED("unauthenticated", 401, "Who are you?"),
    FORBIDDEN("forbidden", 403, "You may not do this"),
    NOT_FOUND("not-found", 404, "There is no such thing"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This cannot be done here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "No representation that you accept"),
    CONFLICT("conflict", 409, "This does not fit the present state"),
    STALE("stale", 412, "Somebody changed this since you read it"),
    TOO_LARGE("too-large", 413, "Too much at once"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Send application/json"),
    INVALID_BODY("invalid-body", 422, "The body is not valid"),
    PRECONDITION_REQUIRED("precondition-required", 428, "Say which version you edit"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    INTERNAL("internal", 500, "Something went wrong on our side"),
    UNAVAILABLE("unavailable", 503, "Not now");

    private final String slug;
    private final int status;
    private final String title;

    ProblemType(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    public String slug() {
        return slug;
    }

    /** HTTP status code, 400..599. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The kind for a bare HTTP status, as frameworks answer it. */
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL : INVALID_REQUEST);
    }
}
