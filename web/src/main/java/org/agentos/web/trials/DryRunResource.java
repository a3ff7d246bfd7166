package org.agentos.web.trials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.agentos.governance.trials.DryRunView;
import org.agentos.governance.trials.Trials;
import org.agentos.identity.Roles;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;

/** Decides one content under a version, beside the rulebook in force; nothing is kept. */
@Path("policies/{id}/versions/{n}:dry-run")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMPLIANCE_OFFICER, Roles.AUDITOR, Roles.ADMIN})
public class DryRunResource {

    @Inject
    Trials trials;

    @POST
    public DryRunView dryRun(@PathParam("id") String policyId, @PathParam("n") int version, DryRunRequest request) {
        if (request.content().isPresent() == request.contentVersionId().isPresent()) {
            throw Refusal.of(
                    ProblemType.INVALID_BODY, "Send either a content, or the id of a version of our own content.");
        }
        return request.contentVersionId()
                .map(id -> trials.dryRun(policyId, version, id))
                .orElseGet(() -> trials.dryRun(
                        policyId, version, request.content().orElseThrow().content()));
    }
}
