package org.agentos.web.trials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.agentos.governance.trials.impact.Impact;
import org.agentos.governance.trials.impact.ImpactRequest;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.jobs.JobView;
import org.agentos.web.http.Once;

/** Asks what a version would change of what was decided, and of what is published. */
@Path("policies/{id}/versions/{n}:impact")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLIANCE_OFFICER)
public class ImpactResource {

    @Inject
    Impact impact;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    public Response start(
            @PathParam("id") String policyId,
            @PathParam("n") int version,
            @HeaderParam("Idempotency-Key") String key,
            ImpactRequest request) {
        return once.accepted(key, request, () -> {
            JobView job = impact.start(policyId, version, request, user.actor());
            return new Once.Created("jobs/" + job.id(), job);
        });
    }
}
