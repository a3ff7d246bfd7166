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
import org.agentos.identity.AirlockAccess;
import org.agentos.identity.CurrentUser;
import org.agentos.identity.Roles;
import org.agentos.orchestration.tasks.Review;
import org.agentos.orchestration.tasks.TaskCompletion;
import org.agentos.orchestration.tasks.TaskKind;
import org.agentos.orchestration.tasks.TaskPage;
import org.agentos.orchestration.tasks.TaskQuery;
import org.agentos.orchestration.tasks.TaskScope;
import org.agentos.orchestration.tasks.TaskView;
import org.agentos.orchestration.tasks.Tasks;
import org.agentos.web.http.Once;
import org.agentos.web.http.Paging;
import org.agentos.web.http.Versions;

/** The inbox, and what people decide in it. */
@Path("tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.BUSINESS_USER, Roles.REVIEWER, Roles.COMPLIANCE_OFFICER, Roles.PROCESS_DESIGNER, Roles.ADMIN})
public class TasksResource {

    @Inject
    Tasks tasks;

    @Inject
    CurrentUser user;

    @Inject
    AirlockAccess airlock;

    @Inject
    Once once;

    @GET
    public TaskPage list(
            @QueryParam("scope") String scope,
            @QueryParam("channel") String channel,
            @QueryParam("kind") String kind,
            @QueryParam("overdue") String overdue,
            @BeanParam Paging paging) {
        return tasks.inbox(
                new TaskQuery(
                        Paging.choice(
                                        "scope",
                                        TaskScope.class,
                                        scope == null ? null : scope.toUpperCase(java.util.Locale.ROOT))
                                .orElse(TaskScope.ALL),
                        Paging.text(channel),
                        Paging.choice("kind", TaskKind.class, kind),
                        Paging.flag("overdue", overdue),
                        paging.cursor(),
                        paging.limit()),
                user.actor());
    }

    @GET
    @Path("{id}")
    public Response task(@PathParam("id") UUID id) {
        return withVersion(tasks.task(id, user.actor()));
    }

    @POST
    @Path("{id}/claim")
    public Response claim(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return withVersion(tasks.claim(id, Versions.required(version), user.actor()));
    }

    @POST
    @Path("{id}/release")
    public Response release(@PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return withVersion(tasks.release(id, Versions.required(version), user.actor()));
    }

    @POST
    @Path("{id}/review")
    @RolesAllowed(Roles.REVIEWER)
    public Response review(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, Review review) {
        airlock.require(AirlockAccess.Scope.DECIDE);
        return once.ok(key, review, () -> tasks.review(id, review, user.actor()));
    }

    @POST
    @Path("{id}/complete")
    public Response complete(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, TaskCompletion completion) {
        return once.ok(key, completion, () -> tasks.complete(id, completion, user.actor()));
    }

    private static Response withVersion(TaskView task) {
        return Versions.withVersion(task, task.version());
    }
}
