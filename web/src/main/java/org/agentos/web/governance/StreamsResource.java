package org.agentos.web.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.agentos.governance.decisions.streams.DecisionStreams;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.web.access.OpenTo;

/** Lines in, lines out: generated text is decided on its way. */
@Path("decisions/streams")
@RequestScoped
public class StreamsResource {

    private static final String NDJSON = "application/x-ndjson";

    @Inject
    DecisionStreams streams;

    @Inject
    CurrentUser user;

    @POST
    @OpenTo(ApiKeyScope.DECIDE)
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
    public Response decide(InputStream body) {
        return Response.ok(new StreamedDecision(streams, body, user.actor()))
                .type(NDJSON)
                .build();
    }
}
