package org.agentos.web.trials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.agentos.governance.trials.TestReport;
import org.agentos.governance.trials.Trials;
import org.agentos.identity.Roles;

/** Runs the scenarios of a policy under a version of it; changes nothing. */
@Path("policies/{id}/versions/{n}:test")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.ADMIN})
public class TestResource {

    @Inject
    Trials trials;

    @POST
    public TestReport test(@PathParam("id") String policyId, @PathParam("n") int version) {
        return trials.test(policyId, version);
    }
}
