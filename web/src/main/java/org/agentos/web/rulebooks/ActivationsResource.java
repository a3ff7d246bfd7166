package org.agentos.web.rulebooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.agentos.governance.rulebooks.activation.ActivationPage;
import org.agentos.governance.rulebooks.activation.ActivationState;
import org.agentos.governance.rulebooks.activation.ActivationView;
import org.agentos.governance.rulebooks.activation.Schedules;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;

/** What is planned, and what became of it. */
@Path("activations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class ActivationsResource {

    @Inject
    Schedules schedules;

    @Inject
    CurrentUser user;

    @GET
    public ActivationPage list(@QueryParam("state") String state, @BeanParam Paging paging) {
        return schedules.page(Paging.choice("state", ActivationState.class, state), paging.cursor(), paging.limit());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public ActivationView cancel(@PathParam("id") UUID id) {
        return schedules.cancel(id, user.actor());
    }
}
