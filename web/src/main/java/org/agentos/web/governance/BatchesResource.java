package org.agentos.web.governance;

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
import org.agentos.governance.decisions.batches.BatchPage;
import org.agentos.governance.decisions.batches.Batches;
import org.agentos.governance.decisions.subject.AdHocContent;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.identity.keys.ApiKeyScope;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.jobs.JobView;
import org.agentos.web.access.OpenTo;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;

/** Many contents in, a job out. */
@Path("decisions/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.API_CLIENT,
    Roles.COMPLIANCE_OFFICER,
    Roles.BUSINESS_USER,
    Roles.REVIEWER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class BatchesResource {

    @Inject
    Batches batches;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @OpenTo(ApiKeyScope.DECIDE)
    @RolesAllowed({Roles.API_CLIENT, Roles.COMPLIANCE_OFFICER, Roles.BUSINESS_USER, Roles.REVIEWER, Roles.ADMIN})
    public Response start(@HeaderParam("Idempotency-Key") String key, BatchRequest request) {
        if (request == null) {
            throw Refusal.of(ProblemType.INVALID_BODY, "Send the contents as {\"items\": [...]}.");
        }
        List<AdHocContent> contents = request.contents();
        return once.accepted(key, request, () -> {
            JobView job = batches.start(contents, user.actor());
            return new Once.Created("jobs/" + job.id(), job);
        });
    }

    @GET
    @OpenTo(ApiKeyScope.EXPLAIN)
    @Path("{id}/items")
    public BatchPage items(@PathParam("id") UUID id, @BeanParam Paging paging) {
        boolean seesAll = user.hasRole(Roles.AUDITOR) || user.hasRole(Roles.ADMIN);
        Optional<String> owner =
                seesAll ? Optional.empty() : Optional.of(user.actor().id());
        return batches.items(id, owner, paging.cursor(), paging.limit());
    }
}
