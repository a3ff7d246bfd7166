package org.agentos.web.exceptions;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.agentos.governance.exceptions.ExceptionPage;
import org.agentos.governance.exceptions.ExceptionQuery;
import org.agentos.governance.exceptions.ExceptionState;
import org.agentos.governance.exceptions.ExceptionSummary;
import org.agentos.governance.exceptions.ExceptionView;
import org.agentos.governance.exceptions.Exceptions;
import org.agentos.governance.exceptions.NewException;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;

/** One content, or all of a mission, freed from one rule for a time: officers ask, and other officers approve. */
@Path("exceptions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Roles.BUSINESS_USER,
    Roles.COMPLIANCE_OFFICER,
    Roles.REVIEWER,
    Roles.PROCESS_DESIGNER,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class ExceptionsResource {

    @Inject
    Exceptions exceptions;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    public ExceptionPage list(
            @QueryParam("state") String state,
            @QueryParam("ruleId") String ruleId,
            @QueryParam("contentId") String contentId,
            @QueryParam("missionId") String missionId,
            @BeanParam Paging paging) {
        return exceptions.list(new ExceptionQuery(
                Paging.choice("state", ExceptionState.class, state),
                Paging.text(ruleId),
                Paging.id("contentId", contentId),
                Paging.id("missionId", missionId),
                paging.cursor(),
                paging.limit()));
    }

    @GET
    @Path("summary")
    public ExceptionSummary summary() {
        return exceptions.summary();
    }

    @GET
    @Path("{id}")
    public ExceptionView exception(@PathParam("id") UUID id) {
        return exceptions.exception(id);
    }

    @POST
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public Response request(@HeaderParam("Idempotency-Key") String key, NewException wanted) {
        if (wanted == null) {
            throw Refusal.of(ProblemType.INVALID_BODY, "Send what the exception is about.");
        }
        return once.created(key, wanted, () -> {
            ExceptionView asked = exceptions.request(wanted, user.actor());
            return new Once.Created("exceptions/" + asked.id(), asked);
        });
    }

    @POST
    @Path("{id}:approve")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public ExceptionView approve(@PathParam("id") UUID id, ExceptionComment comment) {
        return exceptions.approve(id, ExceptionComment.of(comment), user.actor());
    }

    @POST
    @Path("{id}:reject")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public ExceptionView reject(@PathParam("id") UUID id, ExceptionComment comment) {
        return exceptions.reject(id, ExceptionComment.of(comment), user.actor());
    }

    @POST
    @Path("{id}:revoke")
    @RolesAllowed(Roles.COMPLIANCE_OFFICER)
    public ExceptionView revoke(@PathParam("id") UUID id, ExceptionEnd end) {
        return exceptions.revoke(id, ExceptionEnd.of(end), user.actor());
    }
}
