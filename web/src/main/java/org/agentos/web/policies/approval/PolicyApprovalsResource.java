package org.agentos.web.policies.approval;

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
import java.util.Optional;
import java.util.function.Supplier;
import org.agentos.governance.policies.PolicyVersionRef;
import org.agentos.governance.policies.approval.PolicyApprovals;
import org.agentos.governance.policies.versions.PolicyReader;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Once;

/** Four eyes over the versions of a policy. */
@Path("policies/{id}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.COMPLIANCE_OFFICER)
public class PolicyApprovalsResource {

    @Inject
    PolicyApprovals approvals;

    @Inject
    PolicyReader reader;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @Path("{n}:submit")
    public Response submit(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @HeaderParam("Idempotency-Key") String key,
            SubmissionRequest request) {
        String reason = request.checked();
        return moved(key, request, () -> approvals.submit(id, number, reason, user.actor()));
    }

    @POST
    @Path("{n}:withdraw")
    public Response withdraw(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @HeaderParam("Idempotency-Key") String key,
            SubmissionRequest request) {
        Optional<String> reason = request.said();
        return moved(key, request, () -> approvals.withdraw(id, number, reason, user.actor()));
    }

    @POST
    @Path("{n}:approve")
    public Response approve(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @HeaderParam("Idempotency-Key") String key,
            ApprovalRequest request) {
        ApprovalRequest good = request.approval();
        return moved(key, good, () -> approvals.approve(id, number, good.contentHash(), good.comment(), user.actor()));
    }

    @POST
    @Path("{n}:reject")
    public Response reject(
            @PathParam("id") String id,
            @PathParam("n") int number,
            @HeaderParam("Idempotency-Key") String key,
            ApprovalRequest request) {
        ApprovalRequest good = request.rejection();
        return moved(key, good, () -> approvals.reject(id, number, good.contentHash(), good.comment(), user.actor()));
    }

    private Response moved(String key, Object body, Supplier<PolicyVersionRef> step) {
        return once.ok(key, body, () -> {
            PolicyVersionRef version = step.get();
            return reader.version(version.policyId(), version.number(), user.actor());
        });
    }
}
