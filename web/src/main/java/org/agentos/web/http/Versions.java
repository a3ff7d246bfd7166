package org.agentos.web.http;

import jakarta.ws.rs.core.Response;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** ETags are version numbers, {@code "7"}; edits must name the one that was read (RFC 9110, section 13.1.1). */
public final class Versions {

    private Versions() {}

    public static Response withVersion(Object view, long version) {
        return Response.ok(view).header("ETag", "\"" + version + "\"").build();
    }

    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag that you last read, so that no edit is lost.");
        }
        try {
            return Long.parseLong(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Refusal.of(ProblemType.STALE, "If-Match is not an ETag of this resource. Read it again.");
        }
    }
}
