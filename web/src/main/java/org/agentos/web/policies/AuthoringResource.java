package org.agentos.web.policies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.agentos.governance.policies.PolicyVersions;
import org.agentos.governance.policies.catalogue.ShortRules;
import org.agentos.governance.policies.catalogue.ShortRules.ShortRuleView;
import org.agentos.governance.policies.check.CheckView;
import org.agentos.governance.policies.check.PolicyCheck;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.json.Json;
import org.agentos.rules.facts.registry.FactCatalogue;
import org.agentos.rules.rulebook.guided.GuidedNotation;
import org.agentos.web.http.Once;
import org.agentos.web.policies.request.ValidationRequest;

/** What people and editors need to write rules. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.AUDITOR, Roles.ADMIN})
public class AuthoringResource {

    @Inject
    PolicyCheck check;

    @Inject
    PolicyVersions versions;

    @Inject
    ShortRules shortRules;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @Path("policies:validate")
    public CheckView validate(ValidationRequest request) {
        return CheckView.of(check.check(request.checked(), request.policy()));
    }

    @POST
    @Path("compliance-rules")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response add(@HeaderParam("Idempotency-Key") String key, JsonNode shortForm) {
        return once.created(key, shortForm, () -> {
            ShortRuleView made = shortRules.add(shortForm, user.actor());
            return new Once.Created("policies/" + made.policyId() + "/versions/" + made.version(), made);
        });
    }

    @GET
    @Path("fact-schema")
    public FactSchema factSchema() {
        return FactSchema.of(
                FactCatalogue.standard(), versions.inForceBut(Optional.empty()).wordLists());
    }

    @GET
    @Path("schemas/guided-rules")
    public JsonNode guidedRules() {
        return Json.read(GuidedNotation.schema(), JsonNode.class);
    }

    @GET
    @Path("schemas/short-form")
    public JsonNode shortForm() {
        return Json.read(GuidedNotation.shortFormSchema(), JsonNode.class);
    }
}
