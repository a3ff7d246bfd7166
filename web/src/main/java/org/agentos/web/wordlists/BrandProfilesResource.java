package org.agentos.web.wordlists;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.agentos.content.brand.BrandProfile;
import org.agentos.content.brand.BrandProfileView;
import org.agentos.content.brand.BrandProfiles;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.http.Items;
import org.agentos.web.http.Versions;

/** The brand profiles of the organisation: the one that {@code /brand} shows, under the id {@code house}. */
@Path("brand-profiles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.BUSINESS_USER,
    Roles.COMPLIANCE_OFFICER,
    Roles.REVIEWER,
    Roles.PROCESS_DESIGNER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class BrandProfilesResource {

    @Inject
    BrandProfiles brands;

    @Inject
    CurrentUser user;

    @GET
    public Items<BrandProfileItem> all() {
        return new Items<>(List.of(BrandProfileItem.of(brands.current())));
    }

    @GET
    @Path("{id}")
    public Response profile(@PathParam("id") String id) {
        requireHouse(id);
        return shown(brands.current());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMIN})
    public Response save(@PathParam("id") String id, @HeaderParam("If-Match") String version, BrandProfile profile) {
        requireHouse(id);
        return shown(brands.save(profile, Versions.required(version), user.actor()));
    }

    private static Response shown(BrandProfileView view) {
        return Versions.withVersion(view, view.version());
    }

    private static void requireHouse(String id) {
        if (!id.equals(BrandProfileItem.HOUSE)) {
            throw Refusal.notFound("There is no brand profile " + id + ".");
        }
    }
}
