package org.agentos.web.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.agentos.audit.AuditOutcome;
import org.agentos.audit.AuditPage;
import org.agentos.audit.AuditQuery;
import org.agentos.audit.AuditRecordView;
import org.agentos.audit.AuditTrail;
import org.agentos.audit.tree.AuditProofs;
import org.agentos.audit.tree.CheckpointView;
import org.agentos.audit.tree.ConsistencyProofView;
import org.agentos.audit.tree.InclusionProofView;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.web.http.Paging;

/** Who did what, and the proof. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.AUDITOR, Roles.COMPLIANCE_OFFICER, Roles.ADMIN})
public class AuditResource {

    @Inject
    AuditTrail trail;

    @Inject
    AuditProofs proofs;

    @Inject
    CurrentUser user;

    @GET
    @Path("records")
    public AuditPage records(
            @QueryParam("action") String action,
            @QueryParam("subjectId") String subject,
            @QueryParam("outcome") String outcome,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @BeanParam Paging paging) {
        return trail.page(new AuditQuery(
                Paging.text(action),
                Paging.text(subject),
                Paging.choice("outcome", AuditOutcome.class, outcome),
                Paging.instant("from", from),
                Paging.instant("to", to),
                paging.cursor(),
                paging.limit()));
    }

    @GET
    @Path("records/{id}")
    public AuditRecordView record(@PathParam("id") UUID id) {
        return trail.record(id, user.hasRole(Roles.AUDITOR));
    }

    @GET
    @Path("records/{id}/proof")
    public InclusionProofView proof(@PathParam("id") UUID id) {
        return proofs.inclusion(id);
    }

    @GET
    @Path("checkpoint")
    public CheckpointView checkpoint() {
        return proofs.checkpoint();
    }

    @GET
    @Path("consistency")
    public ConsistencyProofView consistency(@QueryParam("first") String first, @QueryParam("second") String second) {
        return proofs.consistency(Paging.number("first", first), Paging.number("second", second));
    }
}
