package org.agentos.orchestration.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.IdeaView;
import org.agentos.agents.ideation.Ideas;
import org.agentos.audit.Actor;
import org.agentos.content.ContentVersionView;
import org.agentos.content.Contents;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.orchestration.missions.Mission;
import org.agentos.processes.instances.HumanTask;

/** Puts a task together with all that is needed to decide it. */
@Dependent
public class TaskReader {

    @Inject
    Contents contents;

    @Inject
    Decisions decisions;

    @Inject
    Airlock airlock;

    @Inject
    Ideas ideas;

    TaskView view(HumanTask task, Mission mission, Actor actor) {
        TaskItem item = item(task, mission);
        Optional<SubmissionView> submission = airlock.ofMission(mission.id());
        Optional<String> objection = objection(task, item, submission, actor);
        Optional<ContentVersionView> version = id(task, "contentVersionId").map(contents::version);
        return new TaskView(
                item,
                objection.isEmpty(),
                objection,
                version,
                version.flatMap(this::before),
                id(task, "decisionId").map(decisions::decision),
                submission,
                item.kind() == TaskKind.CHOOSE_IDEA ? ideas.of(mission.id()) : List.<IdeaView>of(),
                outcome(task),
                task.endedBy(),
                task.endedAt());
    }

    static TaskItem item(HumanTask task, Mission mission) {
        TaskKind kind = TaskKind.of(task.nodeId());
        return new TaskItem(
                task.id(),
                kind,
                task.name(),
                TaskState.of(task.state()),
                text(task, "stage").filter(stage -> kind == TaskKind.REVIEW),
                mission.id(),
                mission.topic(),
                mission.channel(),
                List.copyOf(task.roles()),
                task.assignee(),
                mission.verdict(),
                mission.risk(),
                task.createdAt(),
                task.dueAt(),
                task.revision());
    }

    /** Why this person may not decide the task now. */
    Optional<String> objection(HumanTask task, TaskItem item, Optional<SubmissionView> submission, Actor actor) {
        if (task.state().isEnded()) {
            return Optional.of("The task is " + item.state() + ".");
        }
        if (task.roles().stream().noneMatch(actor::hasRole)) {
            return Optional.of("The task needs the role " + String.join(" or ", task.roles()) + ".");
        }
        if (task.assignee().filter(name -> !name.equals(actor.name())).isPresent()) {
            return Optional.of(task.assignee().get() + " works on this task.");
        }
        return submission
                .filter(found -> item.kind() == TaskKind.REVIEW)
                .flatMap(found -> airlock.objection(found.id(), item.stage().orElse(""), actor));
    }

    private Optional<ContentVersionView> before(ContentVersionView version) {
        return contents.versions(version.contentId()).stream()
                .filter(other -> other.number() == version.number() - 1)
                .findFirst();
    }

    private static Optional<String> outcome(HumanTask task) {
        return Optional.ofNullable(
                        task.output().getOrDefault("outcome", task.output().get("action")))
                .map(Object::toString);
    }

    private static Optional<UUID> id(HumanTask task, String name) {
        return text(task, name).map(UUID::fromString);
    }

    private static Optional<String> text(HumanTask task, String name) {
        return Optional.ofNullable(task.input().get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }
}
