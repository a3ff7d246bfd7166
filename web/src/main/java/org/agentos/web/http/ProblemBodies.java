package org.agentos.web.http;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.platform.errors.Problem;

/** RFC 9457 bodies. */
public final class ProblemBodies {

    public static final String PROBLEM_JSON = "application/problem+json";

    private ProblemBodies() {}

    public static Response response(Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.type().status()).type(PROBLEM_JSON).entity(body(problem));
        Object wait = problem.extensions().get("retryAfter");
        if (wait != null) {
            response.header("Retry-After", wait);
        }
        return response.build();
    }

    public static Map<String, Object> body(Problem problem) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.type().slug());
        body.put("title", problem.type().title());
        body.put("status", problem.type().status());
        body.put("detail", problem.detail());
        if (!problem.errors().isEmpty()) {
            body.put("errors", List.copyOf(problem.errors()));
        }
        problem.extensions().forEach(body::putIfAbsent);
        return body;
    }
}
