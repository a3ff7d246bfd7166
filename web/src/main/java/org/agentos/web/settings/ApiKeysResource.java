package org.agentos.web.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyView;
import org.agentos.identity.keys.ApiKeys;
import org.agentos.identity.keys.IssuedApiKey;
import org.agentos.identity.keys.NewApiKey;
import org.agentos.web.http.Items;

/** Keys of machine clients. Issuing takes no Idempotency-Key: the answer would be kept, and the key with it (KEY-1). */
@Path("api-keys")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class ApiKeysResource {

    @Inject
    ApiKeys keys;

    @Inject
    CurrentUser user;

    @GET
    public Items<ApiKeyView> all() {
        return new Items<>(keys.all());
    }

    @POST
    public Response issue(NewApiKey wanted) {
        IssuedApiKey issued = keys.issue(wanted, user.actor());
        return Response.status(Response.Status.CREATED).entity(issued).build();
    }

    @DELETE
    @Path("{id}")
    public void revoke(@PathParam("id") UUID id) {
        keys.revoke(id, user.actor());
    }
}
