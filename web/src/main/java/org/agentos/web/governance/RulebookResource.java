package org.agentos.web.governance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.agentos.governance.rulebooks.RuleView;
import org.agentos.governance.rulebooks.RulebookView;
import org.agentos.governance.rulebooks.Rulebooks;
import org.agentos.identity.Roles;

/** What is in force, and why. */
@Path("rulebook")
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
public class RulebookResource {

    @Inject
    Rulebooks rulebooks;

    @GET
    public RulebookView rulebook() {
        return rulebooks.rulebook();
    }

    @GET
    @Path("rules/{ruleId}")
    public RuleView rule(@PathParam("ruleId") String ruleId) {
        return rulebooks.rule(ruleId);
    }
}
