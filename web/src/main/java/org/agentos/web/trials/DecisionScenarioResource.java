package org.agentos.web.trials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.agentos.web.http.Once;

/** Makes a scenario of a past decision. */
@Path("decisions/{id}:scenario")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLIANCE_OFFICER)
public class DecisionScenarioResource {

    @Inject
    Scenarios scenarios;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    public Response make(
            @PathParam("id") UUID decisionId,
            @HeaderParam("Idempotency-Key") String key,
            DecisionScenarioRequest request) {
        return once.created(key, request, () -> {
            DecisionScenarioRequest wanted = request.checked();
            ScenarioView made = scenarios.ofDecision(
                    decisionId, wanted.policyId(), wanted.title(), wanted.expected(), user.actor());
            return new Once.Created("policies/" + made.policyId() + "/scenarios/" + made.id(), made);
        });
    }
}
