package org.agentos.web.missions;

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
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.orchestration.missions.Brief;
import org.agentos.orchestration.missions.MissionPage;
import org.agentos.orchestration.missions.MissionQuery;
import org.agentos.orchestration.missions.MissionState;
import org.agentos.orchestration.missions.MissionSummary;
import org.agentos.orchestration.missions.MissionView;
import org.agentos.orchestration.missions.Missions;
import org.agentos.orchestration.missions.MissionsStarted;
import org.agentos.orchestration.missions.timeline.DiagramView;
import org.agentos.orchestration.missions.timeline.Timeline;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;

/** Missions: from a brief to a receipt. */
@Path("missions")
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
public class MissionsResource {

    @Inject
    Missions missions;

    @Inject
    CurrentUser user;

    @Inject
    Once once;

    @POST
    @RolesAllowed({Roles.BUSINESS_USER, Roles.ADMIN})
    public Response start(@HeaderParam("Idempotency-Key") String key, Brief brief) {
        return once.created(key, brief, () -> {
            MissionsStarted started = missions.start(brief, user.actor());
            return new Once.Created("missions/" + started.items().get(0).id(), started);
        });
    }

    @GET
    public MissionPage list(
            @QueryParam("state") String state,
            @QueryParam("channel") String channel,
            @QueryParam("q") String words,
            @QueryParam("mine") String mine,
            @BeanParam Paging paging) {
        return missions.list(new MissionQuery(
                Paging.choice("state", MissionState.class, state),
                Paging.text(channel),
                Paging.text(words),
                Paging.flag("mine", mine) ? java.util.Optional.of(user.actor().id()) : java.util.Optional.empty(),
                paging.cursor(),
                paging.limit()));
    }

    @GET
    @Path("summary")
    public MissionSummary summary() {
        return missions.summary();
    }

    @GET
    @Path("{id}")
    public MissionView mission(@PathParam("id") UUID id) {
        return missions.mission(id);
    }

    @GET
    @Path("{id}/diagram")
    public DiagramView diagram(@PathParam("id") UUID id) {
        return missions.diagram(id);
    }

    @GET
    @Path("{id}/timeline")
    public Timeline timeline(@PathParam("id") UUID id) {
        return missions.timeline(id);
    }

    @POST
    @Path("{id}/cancel")
    @RolesAllowed({Roles.BUSINESS_USER, Roles.ADMIN})
    public Response cancel(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Reason reason) {
        return once.ok(key, reason, () -> missions.cancel(id, reason.checked(), user.actor()));
    }

    @POST
    @Path("{id}/incidents/{incidentId}/retry")
    @RolesAllowed({Roles.BUSINESS_USER, Roles.ADMIN})
    public Response retry(
            @PathParam("id") UUID id,
            @PathParam("incidentId") UUID incident,
            @HeaderParam("Idempotency-Key") String key) {
        return once.ok(key, incident, () -> missions.retry(id, incident, user.actor()));
    }
}
