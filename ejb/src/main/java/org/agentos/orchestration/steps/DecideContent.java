package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.agentos.audit.Actor;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.decisions.Evaluated;
import org.agentos.governance.publishing.Permits;
import org.agentos.orchestration.missions.Mission;
import org.agentos.orchestration.missions.MissionStore;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.WorkItem;
import org.agentos.rules.decision.Verdict;

/** Decides a version by the rules in force: allowed content gets its permit, doubtful content goes before people. */
@Dependent
public class DecideContent implements PipelineStep {

    @Inject
    MissionStore missions;

    @Inject
    Decisions decisions;

    @Inject
    Airlock airlock;

    @Inject
    Permits permits;

    @Override
    public String type() {
        return "decision";
    }

    @Override
    public Completion call(WorkItem item) {
        UUID version = item.uuid("contentVersionId");
        Evaluated evaluated = decisions.evaluate(version);
        return () -> {
            DecisionView decision = decisions.store(evaluated, Actor.system());
            Mission mission = missions.require(item.uuid("missionId"));
            mission.isDecided(decision);
            return route(version, decision, mission);
        };
    }

    private Map<String, Object> route(UUID version, DecisionView decision, Mission mission) {
        if (decision.verdict() == Verdict.BLOCK) {
            return outcome(decision, Verdict.BLOCK, Optional.empty(), Optional.empty());
        }
        List<String> stages = airlock.stagesFor(decision.id());
        if (stages.isEmpty()) {
            UUID permit = permits.onAllow(decision.id(), Actor.system());
            return outcome(decision, Verdict.ALLOW, Optional.empty(), Optional.of(permit));
        }
        SubmissionView submission = airlock.submit(version, decision.id(), stages, mission.author());
        Verdict verdict = submission.permitId().isPresent() ? Verdict.ALLOW : Verdict.REVIEW;
        return outcome(decision, verdict, submission.nextStage(), submission.permitId());
    }

    /** @param verdict the way to go: approvals of the same bytes turn a REVIEW into an ALLOW */
    private static Map<String, Object> outcome(
            DecisionView decision, Verdict verdict, Optional<String> stage, Optional<UUID> permit) {
        return Map.of(
                "decisionId", decision.id(),
                "verdict", verdict.name(),
                "stage", stage.orElse(""),
                "permitId", permit.map(UUID::toString).orElse(""));
    }
}
