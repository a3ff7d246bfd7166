package org.agentos.web.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.web.access.OpenTo;
import org.agentos.web.governance.DecisionRequest;
import org.agentos.web.http.Once;

/** OpenAI's {@code POST /moderations}, decided by the rulebook in force. */
@Path("openai/v1/moderations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
public class ModerationsResource {

    @Inject
    Decisions decisions;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @OpenTo(ApiKeyScope.DECIDE)
    public Response moderate(@HeaderParam("Idempotency-Key") String key, ModerationRequest request) {
        return once.ok(
                key,
                request,
                () -> request.contents().stream()
                        .map(DecisionRequest::content)
                        .map(decisions::evaluate)
                        .toList(),
                this::moderation);
    }

    private Moderation moderation(List<Evaluated> evaluated) {
        return Moderation.of(
                evaluated.stream().map(one -> decisions.give(one, user.actor())).toList());
    }
}
