package org.agentos.web.trials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.agentos.governance.trials.scenarios.ScenarioView;
import org.agentos.governance.trials.scenarios.Scenarios;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Items;
import org.agentos.web.http.Once;
import org.agentos.web.http.Versions;

/** What a policy must show. */
@Path("policies/{id}/scenarios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.AUDITOR, Roles.ADMIN})
public class ScenariosResource {

    @Inject
    Scenarios scenarios;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    public Items<ScenarioView> ofPolicy(@PathParam("id") String policyId) {
        return new Items<>(scenarios.ofPolicy(policyId));
    }

    @POST
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response add(
            @PathParam("id") String policyId, @HeaderParam("Idempotency-Key") String key, ScenarioRequest request) {
        return once.created(key, request, () -> {
            ScenarioView added = scenarios.add(policyId, request.draft(), user.actor());
            return new Once.Created("policies/" + policyId + "/scenarios/" + added.id(), added);
        });
    }

    @PUT
    @Path("{scenarioId}")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response change(
            @PathParam("id") String policyId,
            @PathParam("scenarioId") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            ScenarioRequest request) {
        ScenarioView changed =
                scenarios.change(policyId, id, Versions.required(ifMatch), request.draft(), user.actor());
        return Versions.withVersion(changed, changed.edition());
    }

    @DELETE
    @Path("{scenarioId}")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public void remove(
            @PathParam("id") String policyId,
            @PathParam("scenarioId") UUID id,
            @HeaderParam("If-Match") String ifMatch) {
        scenarios.remove(policyId, id, Versions.required(ifMatch), user.actor());
    }
}
