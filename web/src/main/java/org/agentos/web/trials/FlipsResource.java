package org.agentos.web.trials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.agentos.governance.trials.impact.FlipPage;
import org.agentos.governance.trials.impact.Impact;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;

/** What an impact job found. */
@Path("jobs/{id}/flips")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.ADMIN})
public class FlipsResource {

    @Inject
    Impact impact;

    @GET
    public FlipPage flips(@PathParam("id") UUID jobId, @BeanParam Paging paging) {
        return impact.flips(jobId, Optional.empty(), paging.cursor(), paging.limit());
    }
}
