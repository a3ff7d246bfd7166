package org.agentos.web.trials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.agentos.governance.trials.scenarios.ScenarioPage;
import org.agentos.governance.trials.scenarios.Scenarios;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;

/** The scenarios of all policies. */
@Path("scenarios")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.AUDITOR, Roles.ADMIN})
public class AllScenariosResource {

    @Inject
    Scenarios scenarios;

    @GET
    public ScenarioPage all(@BeanParam Paging paging) {
        return scenarios.all(paging.cursor(), paging.limit());
    }
}
