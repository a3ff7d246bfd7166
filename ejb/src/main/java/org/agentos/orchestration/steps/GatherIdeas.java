package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.agentos.agents.ideation.IdeaSet;
import org.agentos.agents.ideation.Ideas;
import org.agentos.agents.ideation.IdeationAgent;
import org.agentos.agents.ideation.IdeationOrder;
import org.agentos.orchestration.missions.Mission;
import org.agentos.orchestration.missions.MissionStore;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.WorkItem;

/** Lets the ideation agent find ideas; the best one is taken unless a person is to choose. */
@Dependent
public class GatherIdeas implements PipelineStep {

    @Inject
    MissionStore missions;

    @Inject
    IdeationAgent agent;

    @Inject
    Ideas ideas;

    @Override
    public String type() {
        return "ideation";
    }

    @Override
    public Completion call(WorkItem item) {
        UUID missionId = item.uuid("missionId");
        Mission wanted = missions.require(missionId);
        IdeaSet found = agent.ideas(new IdeationOrder(Commissions.of(wanted.brief()), wanted.channel()));
        return () -> {
            ideas.keep(missionId, found);
            Mission mission = missions.require(missionId);
            if (mission.brief().personChooses()) {
                return Map.of();
            }
            UUID best = found.ideas().get(0).id();
            mission.chooses(best);
            return Map.of("ideaId", best);
        };
    }
}
