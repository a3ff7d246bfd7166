package org.agentos.web.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agentos.platform.errors.FieldProblem;

/** Problems as OpenAI's clients read them: {@code {"error": {"message", "type", "param", "code"}}}. */
@Provider
@ApplicationScoped
public class OpenAiErrors implements ContainerResponseFilter {

    private static final int FIRST_ERROR = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean ours = request.getUriInfo().getPath().startsWith("openai/");
        if (ours && response.getStatus() >= FIRST_ERROR && response.getEntity() instanceof Map<?, ?> problem) {
            response.setEntity(Map.of("error", error(problem)), null, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static Map<String, Object> error(Map<?, ?> problem) {
        String slug = String.valueOf(problem.get("type")).replace("/problems/", "");
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", sentence(problem));
        error.put("type", slug);
        error.put("param", null);
        error.put("code", slug);
        if (first(problem) instanceof FieldProblem field) {
            error.put("param", field.pointer().substring(1));
        }
        return error;
    }

    private static String sentence(Map<?, ?> problem) {
        Object detail = problem.get("detail");
        return first(problem) instanceof FieldProblem field ? detail + " " + field.detail() : String.valueOf(detail);
    }

    private static Object first(Map<?, ?> problem) {
        return problem.get("errors") instanceof List<?> errors && !errors.isEmpty() ? errors.get(0) : problem;
    }
}
