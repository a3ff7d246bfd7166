package org.agentos.orchestration.tasks;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.agentos.agents.ideation.Ideas;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.identity.Roles;
import org.agentos.orchestration.missions.Mission;
import org.agentos.orchestration.missions.MissionStore;
import org.agentos.platform.errors.Problem;
import org.agentos.platform.errors.ProblemType;
import org.agentos.platform.errors.Refusal;
import org.agentos.platform.events.Outbox;
import org.agentos.processes.engine.EngineRefusal;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.instances.HumanTask;

/** What people do with their tasks. */
@Stateless
public class Tasks {

    private static final List<String> ONLOOKERS = List.of(Roles.ADMIN, Roles.AUDITOR, Roles.COMPLIANCE_OFFICER);

    @Inject
    ProcessEngine engine;

    @Inject
    TaskInbox inbox;

    @Inject
    TaskReader reader;

    @Inject
    MissionStore missions;

    @Inject
    Airlock airlock;

    @Inject
    Ideas ideas;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    public TaskPage inbox(TaskQuery query, Actor actor) {
        return inbox.page(query, actor);
    }

    /** @throws Refusal 404; 403 for whoever neither may do it, nor wrote the brief, nor looks after all */
    public TaskView task(UUID id, Actor actor) {
        HumanTask task = find(id);
        Mission mission = mission(task);
        boolean maySee = task.roles().stream().anyMatch(actor::hasRole)
                || mission.isBy(actor)
                || ONLOOKERS.stream().anyMatch(actor::hasRole);
        if (!maySee) {
            throw Refusal.forbidden("The task needs the role " + String.join(" or ", task.roles()) + ".");
        }
        return reader.view(task, mission, actor);
    }

    /** @throws Refusal 403 without the role; 412 when the task changed since it was read */
    public TaskView claim(UUID id, long version, Actor actor) {
        HumanTask task = find(id);
        requireRole(task, actor);
        HumanTask claimed = current(() -> engine.claim(id, actor.name(), Math.toIntExact(version)));
        return changed(claimed, actor, "task.claimed");
    }

    /** @throws Refusal 403 unless the task is the actor's; 412 when the task changed since it was read */
    public TaskView release(UUID id, long version, Actor actor) {
        HumanTask task = find(id);
        if (task.assignee().filter(actor.name()::equals).isEmpty() && !actor.hasRole(Roles.ADMIN)) {
            throw Refusal.forbidden("Only whoever took the task, or an administrator, can give it back.");
        }
        HumanTask released = current(() -> engine.release(id, Math.toIntExact(version)));
        return changed(released, actor, "task.released");
    }

    /**
     * Decides a review.
     *
     * @throws Refusal 403 for the author and without the stage's role; 409 when the bytes are others, or it was decided; 422
     */
    public TaskView review(UUID id, Review review, Actor actor) {
        HumanTask task = find(id);
        Mission mission = mission(task);
        TaskItem item = TaskReader.item(task, mission);
        if (item.kind() != TaskKind.REVIEW) {
            throw Refusal.conflict("This task is no review. Complete it instead.");
        }
        requireRole(task, actor);
        requireWaiting(task, actor);
        SubmissionView submission = airlock.ofMission(mission.id())
                .orElseThrow(() -> new IllegalStateException("A review without a submission: task " + id));
        if (task.state() == HumanTask.State.OPEN) {
            changing(() -> engine.claim(id, actor.name(), task.revision()));
        }
        decide(submission.id(), item.stage().orElse(""), review, actor);
        return reader.view(find(id), mission, actor);
    }

    private void decide(UUID submission, String stage, Review review, Actor actor) {
        switch (review.outcome()) {
            case "approve" -> airlock.approve(submission, stage, review.digest(), review.comment(), actor);
            case "reject" -> airlock.reject(submission, stage, review.digest(), review.comment(), actor);
            case "request-changes" ->
                airlock.requestChanges(submission, stage, review.digest(), review.comment(), actor);
            default ->
                throw new Refusal(Problem.of(ProblemType.INVALID_BODY, "There is no such outcome.")
                        .at("/outcome", "Send approve, reject or request-changes."));
        }
    }

    /**
     * Completes a task that is no review.
     *
     * @throws Refusal 403 without the role; 409 when it is done or somebody else's; 422
     */
    public TaskView complete(UUID id, TaskCompletion completion, Actor actor) {
        HumanTask task = find(id);
        Mission mission = mission(task);
        requireRole(task, actor);
        requireWaiting(task, actor);
        TaskKind kind = TaskKind.of(task.nodeId());
        Map<String, Object> variables = Completions.variables(kind, completion, ideas.of(mission.id()));
        if (kind == TaskKind.CHOOSE_IDEA) {
            mission.chooses((UUID) variables.get("ideaId"));
        }
        HumanTask done = changing(() -> engine.completeTask(id, actor.name(), variables));
        audit.record(entry("task.completed", done, mission, actor)
                .fact("kind", kind.name())
                .detail("completion", variables));
        return reader.view(done, mission, actor);
    }

    private TaskView changed(HumanTask task, Actor actor, String action) {
        Mission mission = mission(task);
        audit.record(entry(action, task, mission, actor));
        outbox.publish(
                "task.updated",
                task.id().toString(),
                Map.of(
                        "taskId", task.id().toString(),
                        "missionId", mission.id().toString(),
                        "state", task.state().name()));
        return reader.view(task, mission, actor);
    }

    private static void requireRole(HumanTask task, Actor actor) {
        if (task.roles().stream().noneMatch(actor::hasRole)) {
            throw Refusal.forbidden("The task needs the role " + String.join(" or ", task.roles()) + ".");
        }
    }

    private static void requireWaiting(HumanTask task, Actor actor) {
        if (task.state().isEnded()) {
            throw Refusal.conflict("The task is " + TaskState.of(task.state()) + " already.");
        }
        Optional<String> other = task.assignee().filter(name -> !name.equals(actor.name()));
        if (other.isPresent()) {
            throw Refusal.conflict(other.get() + " works on this task. Ask for it to be given back.");
        }
    }

    private HumanTask find(UUID id) {
        return engine.task(id).orElseThrow(() -> Refusal.notFound("There is no task " + id + "."));
    }

    private Mission mission(HumanTask task) {
        return Optional.ofNullable(task.input().get("missionId"))
                .map(Object::toString)
                .map(UUID::fromString)
                .flatMap(missions::find)
                .orElseThrow(() -> Refusal.notFound("The task belongs to no mission."));
    }

    private static HumanTask current(Supplier<HumanTask> change) {
        try {
            return change.get();
        } catch (EngineRefusal stale) {
            throw Refusal.of(ProblemType.STALE, "Somebody changed the task since you read it. Read it again.");
        }
    }

    private static HumanTask changing(Supplier<HumanTask> change) {
        try {
            return change.get();
        } catch (EngineRefusal taken) {
            throw Refusal.conflict("Somebody else was faster. Read the task again.");
        }
    }

    private static AuditEntry entry(String action, HumanTask task, Mission mission, Actor actor) {
        return AuditEntry.of(action, actor)
                .about("task", task.id())
                .fact("mission", mission.id().toString())
                .fact("node", task.nodeId());
    }
}
