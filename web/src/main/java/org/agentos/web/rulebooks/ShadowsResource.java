package org.agentos.web.rulebooks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.agentos.governance.shadows.DivergencePage;
import org.agentos.governance.shadows.ShadowPage;
import org.agentos.governance.shadows.ShadowState;
import org.agentos.governance.shadows.ShadowView;
import org.agentos.governance.shadows.Shadows;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;
import org.agentos.web.missions.Reason;

/** Versions that decide beside the rulebook in force. */
@Path("shadows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class ShadowsResource {

    @Inject
    Shadows shadows;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    public ShadowPage list(@QueryParam("state") String state, @BeanParam Paging paging) {
        return shadows.page(Paging.choice("state", ShadowState.class, state), paging.cursor(), paging.limit());
    }

    @POST
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response start(@HeaderParam("Idempotency-Key") String key, NewShadow request) {
        NewShadow wanted = request.checked();
        return once.created(key, request, () -> {
            ShadowView shadow = shadows.start(wanted.policyId(), wanted.version(), wanted.reason(), user.actor());
            return new Once.Created("shadows/" + shadow.id(), shadow);
        });
    }

    @GET
    @Path("{id}")
    public ShadowView shadow(@PathParam("id") UUID id) {
        return shadows.shadow(id);
    }

    @GET
    @Path("{id}/divergences")
    public DivergencePage divergences(
            @PathParam("id") UUID id, @QueryParam("flipped") String flipped, @BeanParam Paging paging) {
        return shadows.divergences(id, Paging.flag("flipped", flipped), paging.cursor(), paging.limit());
    }

    @POST
    @Path("{id}:promote")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response promote(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, Reason reason) {
        String why = reason.checked();
        return once.ok(
                key,
                reason,
                () -> shadows.promote(id, why, user.actor()),
                plan -> shadows.promoted(id, plan, user.actor()));
    }

    @POST
    @Path("{id}:drop")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response drop(@HeaderParam("Idempotency-Key") String key, @PathParam("id") UUID id, Reason reason) {
        String why = reason.checked();
        return once.ok(key, reason, () -> shadows.drop(id, why, user.actor()));
    }
}
