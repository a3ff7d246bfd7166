package org.agentos.orchestration.steps;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.agentos.governance.publishing.PublicationView;
import org.agentos.governance.publishing.Publishing;
import org.agentos.knowledge.Library;
import org.agentos.knowledge.Published;
import org.agentos.orchestration.missions.MissionStore;
import org.agentos.processes.work.Completion;
import org.agentos.processes.work.PermanentFailure;
import org.agentos.processes.work.WorkItem;

/** Puts what was published into the content library, which keeps it once however often it comes. */
@Dependent
public class IndexContent implements PipelineStep {

    @Inject
    MissionStore missions;

    @Inject
    Publishing publishing;

    @Inject
    Library library;

    @Override
    public String type() {
        return "index";
    }

    @Override
    public Completion call(WorkItem item) {
        PublicationView publication = publication(item.uuid("missionId"), item.uuid("contentVersionId"));
        library.index(new Published(
                publication.contentVersionId(),
                missions.require(item.uuid("missionId")).verdict().orElse(""),
                publication.url().orElse(""),
                publication.simulated(),
                publication.confirmedAt().orElse(publication.startedAt())));
        return Completion.of(Map.of());
    }

    private PublicationView publication(UUID mission, UUID version) {
        return publishing.ofMission(mission).stream()
                .filter(publication -> publication.state() == PublicationView.State.PUBLISHED)
                .filter(publication -> publication.contentVersionId().equals(version))
                .findFirst()
                .orElseThrow(() -> new PermanentFailure("No publication of version " + version + " is confirmed"));
    }
}
