package org.agentos.web.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.agentos.governance.decisions.Decisions;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.web.access.OpenTo;
import org.agentos.web.http.Once;

/** The short form of a decision, which is as much on record as the long one. */
@Path("check-compliance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class ComplianceResource {

    @Inject
    Decisions decisions;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @OpenTo(ApiKeyScope.DECIDE)
    public Response check(@HeaderParam("Idempotency-Key") String key, DecisionRequest request) {
        return once.ok(
                key,
                request,
                () -> decisions.evaluate(request.content()),
                evaluated -> ComplianceCheck.of(decisions.give(evaluated, user.actor())));
    }
}
