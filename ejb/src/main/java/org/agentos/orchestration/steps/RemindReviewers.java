package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.platform.events.Outbox;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.WorkItem;

/** Tells everybody who listens that a task of the mission still waits. */
@Dependent
public class RemindReviewers implements PipelineStep {

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Override
    public String type() {
        return "remind";
    }

    @Override
    public Completion call(WorkItem item) {
        String mission = item.uuid("missionId").toString();
        return () -> {
            audit.record(AuditEntry.of("task.reminded", Actor.system()).about("mission", mission));
            outbox.publish("task.updated", mission, Map.of("missionId", mission, "reminder", true));
            return Map.of();
        };
    }
}
