package org.agentos.web.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.agentos.content.ContentVersionView;
import org.agentos.content.Contents;
import org.agentos.content.media.MediaStore;
import org.agentos.content.media.Medium;
import org.agentos.identity.Roles;
import org.agentos.web.http.Items;

/** Versions of content, their canonical bytes, and their media. */
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
public class ContentResource {

    @Inject
    Contents contents;

    @Inject
    MediaStore media;

    @GET
    @Path("contents/{id}/versions")
    public Items<ContentVersionView> versions(@PathParam("id") UUID id) {
        return new Items<>(contents.versions(id));
    }

    @GET
    @Path("content-versions/{id}")
    public ContentVersionView version(@PathParam("id") UUID id) {
        return contents.version(id);
    }

    @GET
    @Path("content-versions/{id}/canonical")
    public Response canonical(@PathParam("id") UUID id) {
        return Response.ok(contents.canonicalBytes(id), MediaType.APPLICATION_JSON)
                .build();
    }

    /** What a digest names never changes, so it may be kept for ever, but by this person's browser only. */
    @GET
    @Path("media/{sha256: [0-9a-f]{64}}")
    @Produces(MediaType.WILDCARD)
    public Response medium(@PathParam("sha256") String sha256) {
        Medium medium = media.read(sha256);
        return Response.ok(medium.bytes(), medium.mediaType())
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .build();
    }
}
