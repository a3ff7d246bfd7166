package org.agentos.web.system;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.platform.jobs.JobPage;
import org.agentos.platform.jobs.JobQuery;
import org.agentos.platform.jobs.JobState;
import org.agentos.platform.jobs.JobView;
import org.agentos.platform.jobs.Jobs;
import org.agentos.web.http.Paging;

/** Long work: everyone sees and cancels their own; officers and administrators those of all, auditors see them. */
@Path("jobs")
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
public class JobsResource {

    @Inject
    Jobs jobs;

    @Inject
    CurrentUser user;

    @GET
    public JobPage list(
            @QueryParam("kind") String kind,
            @QueryParam("state") String state,
            @QueryParam("mine") String mine,
            @BeanParam Paging paging) {
        Optional<String> owner =
                Paging.flag("mine", mine) ? Optional.of(user.actor().id()) : seen();
        return jobs.list(new JobQuery(
                owner,
                Paging.text(kind),
                Paging.choice("state", JobState.class, state),
                paging.cursor(),
                paging.limit()));
    }

    @GET
    @Path("{id}")
    public JobView job(@PathParam("id") UUID id) {
        return jobs.job(id, seen());
    }

    @POST
    @Path("{id}:cancel")
    public JobView cancel(@PathParam("id") UUID id) {
        Actor actor = user.actor();
        boolean any = actor.hasRole(Roles.COMPLIANCE_OFFICER) || actor.hasRole(Roles.ADMIN);
        return jobs.cancel(id, any ? Optional.empty() : Optional.of(actor.id()), actor.asOwner());
    }

    /** Whose jobs the caller sees: of everyone, or of this owner. */
    private Optional<String> seen() {
        Actor actor = user.actor();
        boolean all =
                actor.hasRole(Roles.COMPLIANCE_OFFICER) || actor.hasRole(Roles.AUDITOR) || actor.hasRole(Roles.ADMIN);
        return all ? Optional.empty() : Optional.of(actor.id());
    }
}
