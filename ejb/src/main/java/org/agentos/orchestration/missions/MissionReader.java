package org.agentos.orchestration.missions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agentos.agents.ideation.Ideas;
import org.agentos.content.ContentVersionView;
import org.agentos.content.Contents;
import org.agentos.governance.airlock.Airlock;
import org.agentos.governance.decisions.Decisions;
import org.agentos.governance.publishing.Publishing;
import org.agentos.processes.engine.ProcessEngine;
import org.agentos.processes.instances.Incident;

/** Puts a mission together with all that it made. */
@Dependent
public class MissionReader {

    @Inject
    Ideas ideas;

    @Inject
    Contents contents;

    @Inject
    Decisions decisions;

    @Inject
    Airlock airlock;

    @Inject
    Publishing publishing;

    @Inject
    ProcessEngine engine;

    MissionView view(Mission mission) {
        return new MissionView(
                mission.item(),
                mission.contentId(),
                mission.brief(),
                ideas.of(mission.id()),
                mission.chosenIdeaId(),
                versions(mission),
                decisions.ofMission(mission.id()),
                airlock.ofMission(mission.id()),
                publishing.ofMission(mission.id()),
                engine.incidents(mission.instanceId()).stream()
                        .map(MissionReader::view)
                        .toList());
    }

    private List<ContentVersionView> versions(Mission mission) {
        List<ContentVersionView> oldestFirst =
                new ArrayList<>(mission.contentId().map(contents::versions).orElse(List.of()));
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private static MissionView.IncidentView view(Incident incident) {
        return new MissionView.IncidentView(
                incident.id(),
                incident.nodeName(),
                incident.cause(),
                incident.attempts(),
                incident.raisedAt(),
                incident.resolvedAt(),
                incident.isOpen());
    }
}
