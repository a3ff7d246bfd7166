package org.agentos.web.rulebooks;

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
import java.time.Clock;
import org.agentos.governance.rulebooks.activation.Activations;
import org.agentos.governance.rulebooks.activation.Schedules;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.rulebooks.ChangeRequest.Wanted;

/** Takes a policy out of force. */
@Path("policies/{id}:retire")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLIANCE_OFFICER)
public class RetirementResource {

    @Inject
    Activations activations;

    @Inject
    Schedules schedules;

    @Inject
    Changes changes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @POST
    public Response retire(
            @HeaderParam("Idempotency-Key") String key, @PathParam("id") String policyId, ChangeRequest request) {
        Wanted wanted = request.checked(clock.instant());
        return changes.nowOrLater(
                key,
                request,
                wanted,
                () -> activations.prepareRetirement(policyId, wanted.reason(), user.actor()),
                at -> schedules.retire(policyId, at, wanted.reason(), user.actor()));
    }
}
