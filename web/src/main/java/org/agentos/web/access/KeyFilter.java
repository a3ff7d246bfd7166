package org.agentos.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.identity.keys.KeyHolder;
import org.agentos.web.http.ProblemBodies;

/** Lets whoever shows a key do what its scopes say, and nothing else (KEY-2). Roles are looked at afterwards. */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION + 5)
public class KeyFilter implements ContainerRequestFilter {

    static final String HOLDER = "org.agentos.key.holder";

    @Inject
    CurrentUser user;

    @Inject
    RefusedAccess refusedAccess;

    @Context
    HttpServletRequest servlet;

    @Context
    ResourceInfo resource;

    /** Whether the request shows no key, or one with this scope. */
    public static boolean opens(HttpServletRequest request, ApiKeyScope scope) {
        return !(request.getAttribute(HOLDER) instanceof KeyHolder holder)
                || holder.scopes().contains(scope);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (servlet.getAttribute(HOLDER) instanceof KeyHolder holder) {
            user.actAs(holder.actor());
            OpenTo open = resource.getResourceMethod().getAnnotation(OpenTo.class);
            if (open == null || Arrays.stream(open.value()).noneMatch(holder.scopes()::contains)) {
                request.abortWith(ProblemBodies.response(
                        refusedAccess.forbidden(request.getUriInfo().getPath())));
            }
        }
    }
}
