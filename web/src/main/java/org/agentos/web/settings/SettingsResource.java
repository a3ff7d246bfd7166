package org.agentos.web.settings;

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
import org.agentos.agents.ideation.feeds.FeedView;
import org.agentos.agents.ideation.feeds.Feeds;
import org.agentos.agents.ideation.feeds.NewFeed;
import org.agentos.content.Channels;
import org.agentos.content.brand.BrandProfile;
import org.agentos.content.brand.BrandProfileView;
import org.agentos.content.brand.BrandProfiles;
import org.agentos.governance.publishing.platform.Platforms;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Items;
import org.agentos.web.http.Once;
import org.agentos.web.http.Versions;

/** The brand, the channels, the feeds. */
@Path("")
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
public class SettingsResource {

    @Inject
    BrandProfiles brands;

    @Inject
    Platforms platforms;

    @Inject
    Feeds feeds;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    @Path("brand")
    public Response brand() {
        return withVersion(brands.current());
    }

    @PUT
    @Path("brand")
    @RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.ADMIN})
    public Response saveBrand(@HeaderParam("If-Match") String version, BrandProfile profile) {
        return withVersion(brands.save(profile, Versions.required(version), user.actor()));
    }

    @GET
    @Path("channels")
    public Items<ChannelView> channels() {
        return new Items<>(Channels.all().stream()
                .map(channel -> ChannelView.of(channel, platforms.serving(channel.id())))
                .toList());
    }

    @GET
    @Path("feeds")
    public Items<FeedView> feeds() {
        return new Items<>(feeds.all());
    }

    @POST
    @Path("feeds")
    @RolesAllowed(Roles.ADMIN)
    public Response addFeed(@HeaderParam("Idempotency-Key") String key, NewFeed feed) {
        return once.created(key, feed, () -> {
            FeedView added = feeds.add(feed, user.actor());
            return new Once.Created("feeds/" + added.id(), added);
        });
    }

    @DELETE
    @Path("feeds/{id}")
    @RolesAllowed(Roles.ADMIN)
    public void removeFeed(@PathParam("id") UUID id) {
        feeds.remove(id, user.actor());
    }

    private static Response withVersion(BrandProfileView view) {
        return Versions.withVersion(view, view.version());
    }
}
