package org.agentos.web.packs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.agentos.governance.packs.PackPage;
import org.agentos.governance.packs.Packs;
import org.agentos.governance.packs.keys.NewPackKey;
import org.agentos.governance.packs.keys.PackKeyView;
import org.agentos.governance.packs.keys.PackKeys;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.http.Items;
import org.agentos.web.http.Paging;

/** Which packs left and came, and whose are taken. */
@Path("packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.ADMIN})
public class PacksResource {

    @Inject
    Packs packs;

    @Inject
    PackKeys keys;

    @Inject
    CurrentUser user;

    @GET
    public PackPage list(@BeanParam Paging paging) {
        return packs.page(paging.cursor(), paging.limit());
    }

    @GET
    @Path("keys")
    public Items<PackKeyView> keys() {
        return new Items<>(keys.all());
    }

    @POST
    @Path("keys")
    @RolesAllowed(Roles.ADMIN)
    public Response trust(NewPackKey wanted) {
        if (wanted == null) {
            throw Refusal.of(ProblemType.INVALID_BODY, "Send the key that is to be trusted.");
        }
        PackKeyView trusted = keys.trust(wanted, user.actor());
        return Response.status(Response.Status.CREATED).entity(trusted).build();
    }

    @DELETE
    @Path("keys/{fingerprint}")
    @RolesAllowed(Roles.ADMIN)
    public void distrust(@PathParam("fingerprint") String fingerprint) {
        keys.distrust(fingerprint, user.actor());
    }
}
