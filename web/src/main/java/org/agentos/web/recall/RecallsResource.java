package org.agentos.web.recall;

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
import org.agentos.governance.recall.RecallItemPage;
import org.agentos.governance.recall.RecallItemView.ItemState;
import org.agentos.governance.recall.RecallPage;
import org.agentos.governance.recall.RecallView;
import org.agentos.governance.recall.Recalls;
import org.agentos.governance.recall.Resolution;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;

/** Recalls, from the activation that began them to the last post that is settled. */
@Path("recalls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.AUDITOR, Roles.ADMIN})
public class RecallsResource {

    @Inject
    Recalls recalls;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    public RecallPage list(@BeanParam Paging paging) {
        return recalls.list(paging.cursor(), paging.limit());
    }

    @GET
    @Path("{id}")
    public RecallView recall(@PathParam("id") UUID id) {
        return recalls.recall(id);
    }

    @GET
    @Path("{id}/items")
    public RecallItemPage items(@PathParam("id") UUID id, @QueryParam("state") String state, @BeanParam Paging paging) {
        return recalls.items(id, Paging.choice("state", ItemState.class, state), paging.cursor(), paging.limit());
    }

    @POST
    @Path("{id}/items/{itemId}:resolve")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response resolve(
            @PathParam("id") UUID id,
            @PathParam("itemId") UUID itemId,
            @HeaderParam("Idempotency-Key") String key,
            Resolution resolution) {
        return once.ok(key, resolution, () -> recalls.resolve(id, itemId, resolution, user.actor()));
    }
}
