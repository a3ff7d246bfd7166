package org.agentos.web.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.agentos.identity.CurrentUser;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.ratelimit.Bucket;
import org.agentos.platform.ratelimit.Permission;
import org.agentos.platform.ratelimit.RateLimits;

/**
 * Limits per client: a token's subject, or the address of who sends none. Headers as in the IETF draft
 * "RateLimit header fields for HTTP".
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 10)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PERMISSION = "org.agentos.ratelimit";

    @Inject
    RateLimits limits;

    @Inject
    CurrentUser user;

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        Permission permission = limits.acquire(client(), bucket(request));
        request.setProperty(PERMISSION, permission);
        if (!permission.granted()) {
            request.abortWith(ProblemBodies.response(Problem.of(
                            ProblemType.TOO_MANY_REQUESTS,
                            "At most %d requests a minute here. Wait %d s."
                                    .formatted(permission.limit(), permission.resetSeconds()))
                    .with("retryAfter", permission.resetSeconds())));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(PERMISSION) instanceof Permission permission) {
            String name = permission.bucket().name().toLowerCase(java.util.Locale.ROOT);
            response.getHeaders().putSingle("RateLimit-Policy", "\"%s\";q=%d;w=60".formatted(name, permission.limit()));
            response.getHeaders()
                    .putSingle(
                            "RateLimit",
                            "\"%s\";r=%d;t=%d".formatted(name, permission.remaining(), permission.resetSeconds()));
        }
    }

    private String client() {
        return user.isAnonymous()
                ? "address:" + servlet.getRemoteAddr()
                : user.actor().id();
    }

    /** Reading is searching; starting missions makes content; everything else counts as a plain request. */
    private static Bucket bucket(ContainerRequestContext request) {
        if (HttpMethod.GET.equals(request.getMethod())) {
            return Bucket.SEARCH;
        }
        String path = request.getUriInfo().getPath();
        return HttpMethod.POST.equals(request.getMethod()) && path.endsWith("missions")
                ? Bucket.GENERATION
                : Bucket.DEFAULT;
    }
}
