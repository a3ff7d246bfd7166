package org.agentos.web.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Once;

/** Content in, decision out. */
@Path("decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {

    @Inject
    Decisions decisions;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
    public Response decide(@HeaderParam("Idempotency-Key") String key, DecisionRequest request) {
        return once.created(key, request, () -> decisions.evaluate(request.content()), evaluated -> {
            DecisionView decision = decisions.give(evaluated, user.actor());
            return new Once.Created("decisions/" + decision.id(), decision);
        });
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.API_CLIENT,
        Roles.BUSINESS_USER,
        Roles.COMPLIANCE_OFFICER,
        Roles.REVIEWER,
        Roles.PROCESS_DESIGNER,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    public DecisionView decision(@PathParam("id") UUID id) {
        return decisions.decision(id);
    }
}
