package org.agentos.web.processes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.orchestration.processes.ModelJudgement;
import org.agentos.orchestration.processes.ProcessList;
import org.agentos.orchestration.processes.ProcessModel;
import org.agentos.orchestration.processes.Processes;
import org.agentos.web.http.Once;

/** Processes: how we work. */
@Path("processes")
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
public class ProcessesResource {

    @Inject
    Processes processes;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @GET
    public ProcessList list() {
        return processes.list();
    }

    @GET
    @Path("{id}")
    public ProcessModel newest(@PathParam("id") String id) {
        return processes.newest(id);
    }

    @GET
    @Path("{id}/versions/{version}")
    public ProcessModel version(@PathParam("id") String id, @PathParam("version") String version) {
        return processes.version(id, version);
    }

    @POST
    @Path("check")
    @RolesAllowed({Roles.PROCESS_DESIGNER, Roles.ADMIN})
    public ModelJudgement check(ModelText model) {
        return processes.check(model.checked());
    }

    @POST
    @RolesAllowed({Roles.PROCESS_DESIGNER, Roles.ADMIN})
    public Response deploy(@HeaderParam("Idempotency-Key") String key, ModelText model) {
        return once.created(key, model, () -> {
            ProcessList deployed = processes.deploy(model.checked(), user.actor());
            return new Once.Created("processes/" + deployed.items().get(0).id(), deployed);
        });
    }
}
