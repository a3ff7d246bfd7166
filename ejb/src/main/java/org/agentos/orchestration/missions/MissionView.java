package org.agentos.orchestration.missions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.IdeaView;
import org.agentos.content.ContentVersionView;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.publishing.PublicationView;

/**
 * A mission with all that it made.
 *
 * @param versions oldest first
 * @param decisions oldest first
 * @param publications oldest first
 */
public record MissionView(
        @JsonUnwrapped MissionItem item,
        Optional<UUID> contentId,
        Brief brief,
        List<IdeaView> ideas,
        Optional<UUID> chosenIdeaId,
        List<ContentVersionView> versions,
        List<DecisionView> decisions,
        Optional<SubmissionView> submission,
        List<PublicationView> publications,
        List<IncidentView> incidents) {

    public UUID id() {
        return item.id();
    }

    /**
     * A step that failed too often.
     *
     * @param step its name
     * @param resolvable whether it can be tried again
     */
    public record IncidentView(
            UUID id,
            String step,
            String cause,
            int attempts,
            Instant raisedAt,
            Optional<Instant> resolvedAt,
            boolean resolvable) {}
}
