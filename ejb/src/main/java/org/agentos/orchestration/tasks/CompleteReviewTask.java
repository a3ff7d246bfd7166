package org.agentos.orchestration.tasks;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.agentos.governance.airlock.SubmissionDecided;
import org.agentos.governance.airlock.review.ReviewOutcome;
import org.agentos.orchestration.missions.MissionStore;
import org.agentos.platform.errors.Refusal;
import org.agentos.processes.engine.EngineRefusal;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.instances.HumanTask;

/** Moves the instance on when the airlock has decided, in the decision's transaction: if it cannot move, nothing was decided. */
@Dependent
public class CompleteReviewTask {

    @Inject
    MissionStore missions;

    @Inject
    ProcessEngine engine;

    public void on(@Observes SubmissionDecided decided) {
        HumanTask task = waiting(decided);
        Map<String, Object> output = new LinkedHashMap<>();
        output.put("outcome", outcome(decided.outcome()));
        output.put("stage", decided.nextStage().orElse(""));
        output.put("permitId", decided.permitId().map(UUID::toString).orElse(""));
        if (decided.outcome() == ReviewOutcome.CHANGES_REQUESTED) {
            output.put("instruction", decided.comment());
        }
        try {
            engine.completeTask(task.id(), task.assignee().orElse(""), output);
        } catch (EngineRefusal taken) {
            throw Refusal.conflict("Somebody else was faster. Read the task again.");
        }
    }

    private HumanTask waiting(SubmissionDecided decided) {
        UUID instance = missions.require(decided.missionId()).instanceId();
        return engine.tasks(instance).stream()
                .filter(task -> !task.state().isEnded())
                .filter(task -> TaskKind.of(task.nodeId()) == TaskKind.REVIEW)
                .filter(task -> decided.stage().equals(task.input().get("stage")))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "No review task of the " + decided.stage() + " stage waits. Read the mission again."));
    }

    /** What the process calls it. */
    private static String outcome(ReviewOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> "approved";
            case CHANGES_REQUESTED -> "changes";
            case REJECTED -> "rejected";
        };
    }
}
