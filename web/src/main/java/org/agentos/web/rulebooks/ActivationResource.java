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

/** Brings an approved version into force. */
@Path("policies/{id}/versions/{n}:activate")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLIANCE_OFFICER)
public class ActivationResource {

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
    public Response activate(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("id") String policyId,
            @PathParam("n") int number,
            ChangeRequest request) {
        Wanted wanted = request.checked(clock.instant());
        return changes.nowOrLater(
                key,
                request,
                wanted,
                () -> activations.prepare(policyId, number, wanted.until(), wanted.reason(), user.actor()),
                at -> schedules.activate(policyId, number, at, wanted.until(), wanted.reason(), user.actor()));
    }
}
