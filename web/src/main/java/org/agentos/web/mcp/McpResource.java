package org.agentos.web.mcp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.web.access.OpenTo;
import org.agentos.web.http.ProblemBodies;

/** The one endpoint of the protocol's HTTP transport. Without a stream of the server's own, GET and DELETE are answered 405. */
@Path("mcp")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class McpResource {

    @Inject
    Conversation conversation;

    @Context
    UriInfo uri;

    @POST
    @OpenTo({ApiKeyScope.DECIDE, ApiKeyScope.EXPLAIN})
    public Response message(
            @HeaderParam("Origin") String origin, @HeaderParam("MCP-Protocol-Version") String version, String body) {
        Optional<Problem> objection = foreign(origin).or(() -> Conversation.objection(version));
        if (objection.isPresent()) {
            return ProblemBodies.response(objection.get());
        }
        try {
            Message message = Message.read(body);
            return message.isRequest()
                    ? Response.ok(conversation.answer(message)).build()
                    : Response.accepted().build();
        } catch (Message.NoMessage e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(e.answer())
                    .build();
        }
    }

    /** A page of another origin must not speak to this server through somebody's browser. */
    private Optional<Problem> foreign(String origin) {
        URI own = uri.getBaseUri();
        boolean same = origin == null || origin.equals(own.getScheme() + "://" + own.getAuthority());
        return same
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemType.FORBIDDEN, "Pages of other origins may not speak here."));
    }
}
