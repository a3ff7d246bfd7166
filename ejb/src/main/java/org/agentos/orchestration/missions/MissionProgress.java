package org.agentos.orchestration.missions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.agentos.audit.Actor;
import org.agentos.audit.AuditEntry;
import org.agentos.audit.AuditLog;
import org.agentos.audit.AuditOutcome;
import org.agentos.governance.airlock.Airlock;
import org.agentos.platform.events.Outbox;
import org.agentos.platform.metrics.Meters;
import org.agentos.processes.instances.EngineListener;
import org.agentos.processes.instances.HumanTask;
import org.agentos.processes.instances.Incident;
import org.agentos.processes.instances.InstanceRef;
import org.agentos.processes.instances.InstanceView;
import org.agentos.processes.instances.NodeRun;

/** Keeps missions up to date with their instances, in the transaction of each step. Instances carry the mission's id as their key. */
@Dependent
public class MissionProgress implements EngineListener {

    private static final String REMINDER = "remind";

    @Inject
    MissionStore missions;

    @Inject
    Airlock airlock;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Meters meters;

    @Inject
    Clock clock;

    @Override
    public void nodeEntered(InstanceRef instance, NodeRun run) {
        if (instance.isRoot()) {
            MissionState.ofEnd(run.nodeId())
                    .ifPresent(end -> change(instance, (mission, now) -> mission.endsAs(end, run.nodeName(), now)));
        }
        if (run.nodeType().equals("WorkItemNode") && !run.nodeId().equals(REMINDER)) {
            change(instance, (mission, now) -> mission.worksAt(run.nodeName(), now));
        }
    }

    @Override
    public void taskCreated(HumanTask task) {
        String whom = String.join(", ", task.roles());
        Optional<String> stage = Optional.ofNullable(task.input().get("stage"))
                .map(Object::toString)
                .filter(name -> !name.isBlank() && task.nodeId().equals("review"));
        String step = stage.map(name -> task.name() + " (" + name + ")").orElse(task.name());
        ofTask(task).ifPresent(mission -> mission.waitsFor(whom, step, now()));
        tell("task.created", task);
    }

    @Override
    public void taskEnded(HumanTask task) {
        tell("task.ended", task);
    }

    @Override
    public void incidentRaised(Incident incident) {
        ofKey(incident.input().get("missionId")).ifPresent(mission -> {
            mission.isStuckAt(incident.nodeName(), now());
            audit.record(AuditEntry.of("incident.raised", Actor.system())
                    .about("mission", mission.id())
                    .outcome(AuditOutcome.FAILED)
                    .fact("incident", incident.id().toString())
                    .fact("step", incident.nodeId())
                    .detail("cause", incident.cause()));
            tell("mission.updated", mission);
        });
    }

    @Override
    public void incidentResolved(Incident incident) {
        ofKey(incident.input().get("missionId")).ifPresent(mission -> {
            mission.worksAt(incident.nodeName(), now());
            tell("mission.updated", mission);
        });
    }

    @Override
    public void instanceEnded(InstanceRef instance, InstanceView.State state) {
        if (instance.isRoot()) {
            ofKey(instance.businessKey()).ifPresent(mission -> end(mission, state));
        }
    }

    private void end(Mission mission, InstanceView.State state) {
        if (state == InstanceView.State.CANCELLED) {
            mission.endsAs(MissionState.CANCELLED, "Cancelled", now());
        }
        if (!mission.state().hasEnded()) {
            mission.endsAs(MissionState.COMPLETED, "Ended", now());
        }
        if (mission.state() != MissionState.PUBLISHED) {
            airlock.withdraw(mission.id(), "The mission ended: " + mission.step(), Actor.system());
        }
        audit.record(AuditEntry.of("mission.ended", Actor.system())
                .about("mission", mission.id())
                .fact("state", mission.state().name()));
        meters.count(
                "agentos_missions_ended_total",
                "Missions that ended, by how",
                "state",
                mission.state().name());
        tell("mission.ended", mission);
    }

    private void change(InstanceRef instance, BiConsumer<Mission, Instant> change) {
        ofKey(instance.businessKey()).ifPresent(mission -> {
            change.accept(mission, now());
            tell("mission.updated", mission);
        });
    }

    private void tell(String type, Mission mission) {
        outbox.publish(
                type,
                mission.id().toString(),
                Map.of(
                        "missionId", mission.id().toString(),
                        "state", mission.state().name(),
                        "step", mission.step()));
    }

    private void tell(String type, HumanTask task) {
        Map<String, Object> data = new HashMap<>();
        data.put("taskId", task.id().toString());
        data.put("name", task.name());
        data.put("roles", task.roles());
        data.put("state", task.state().name());
        Optional.ofNullable(task.input().get("missionId")).ifPresent(mission -> data.put("missionId", mission));
        outbox.publish(type, task.id().toString(), data);
    }

    private Optional<Mission> ofTask(HumanTask task) {
        return ofKey(task.input().get("missionId"));
    }

    /** Instances of processes that are no missions have other keys. */
    private Optional<Mission> ofKey(Object key) {
        try {
            return key == null ? Optional.empty() : missions.find(UUID.fromString(key.toString()));
        } catch (IllegalArgumentException noMission) {
            return Optional.empty();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
