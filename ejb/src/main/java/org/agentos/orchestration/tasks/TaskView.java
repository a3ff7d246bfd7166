package org.agentos.orchestration.tasks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.agentos.agents.IdeaView;
import org.agentos.content.ContentVersionView;
import org.agentos.governance.airlock.SubmissionView;
import org.agentos.governance.decisions.DecisionView;

/**
 * A task with all that is needed to decide it.
 *
 * @param mayNotDecideBecause why not, in words
 * @param previousVersion the version before the one to decide
 */
public record TaskView(
        @JsonUnwrapped TaskItem item,
        boolean mayDecide,
        Optional<String> mayNotDecideBecause,
        Optional<ContentVersionView> contentVersion,
        Optional<ContentVersionView> previousVersion,
        Optional<DecisionView> decision,
        Optional<SubmissionView> submission,
        List<IdeaView> ideas,
        Optional<String> outcome,
        Optional<String> completedBy,
        Optional<Instant> completedAt) {

    public UUID id() {
        return item.id();
    }

    /** The ETag's number. */
    public long version() {
        return item.version();
    }
}
