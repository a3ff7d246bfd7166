package org.agentos.web.governance;

import com.fasterxml.jackson.databind.JsonNode;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.ExplanationView;
import org.agentos.governance.decisions.hindsight.Hindsight;
import org.agentos.governance.decisions.hindsight.RedecisionView;
import org.agentos.governance.decisions.hindsight.RemedyView;
import org.agentos.governance.decisions.hindsight.WhyNotView;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.web.access.OpenTo;
import org.agentos.web.http.Once;

/** Content in, decision out. */
@Path("decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.API_CLIENT,
    Roles.BUSINESS_USER,
    Roles.COMPLIANCE_OFFICER,
    Roles.REVIEWER,
    Roles.PROCESS_DESIGNER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class DecisionsResource {

    @Inject
    Decisions decisions;

    @Inject
    Hindsight hindsight;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @OpenTo(ApiKeyScope.DECIDE)
    @RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
    public Response decide(
            @HeaderParam("Idempotency-Key") String key, @BeanParam DecisionOptions options, DecisionRequest request) {
        DecisionOptions.Chosen chosen = options.chosen();
        return once.created(key, List.of(request, chosen), () -> decisions.evaluate(request.content()), evaluated -> {
            DecisionView decision = decisions.give(evaluated, user.actor());
            return new Once.Created("decisions/" + decision.id(), chosen.answer(decision, Optional.of(request.text())));
        });
    }

    @GET
    @OpenTo(ApiKeyScope.EXPLAIN)
    @Path("{id}")
    public JsonNode decision(@PathParam("id") UUID id, @BeanParam DecisionOptions options) {
        return options.chosen().answer(decisions.decision(id), Optional.empty());
    }

    @GET
    @OpenTo(ApiKeyScope.EXPLAIN)
    @Path("{id}/explanation")
    public ExplanationView explanation(@PathParam("id") UUID id) {
        return decisions.explanation(id);
    }

    @GET
    @OpenTo(ApiKeyScope.EXPLAIN)
    @Path("{id}/redecision")
    public RedecisionView redecision(@PathParam("id") UUID id) {
        return hindsight.redecision(id);
    }

    @GET
    @OpenTo(ApiKeyScope.EXPLAIN)
    @Path("{id}/why-not/{ruleId}")
    public WhyNotView whyNot(@PathParam("id") UUID id, @PathParam("ruleId") String ruleId) {
        return hindsight.whyNot(id, ruleId);
    }

    @GET
    @OpenTo(ApiKeyScope.EXPLAIN)
    @Path("{id}/remedy")
    public RemedyView remedy(@PathParam("id") UUID id) {
        return hindsight.remedy(id);
    }
}
