package org.agentos.orchestration.tasks;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How a task that is no review ends.
 *
 * @param ideaId for CHOOSE_IDEA
 * @param action revise or end for BLOCKED; retry or end for PUBLISH_FAILED
 * @param instruction what to change, for revise
 */
public record TaskCompletion(Optional<UUID> ideaId, Optional<String> action, Optional<String> instruction) {

    /** What a client leaves out is empty. */
    public TaskCompletion {
        ideaId = Objects.requireNonNullElse(ideaId, Optional.empty());
        action = Objects.requireNonNullElse(action, Optional.empty());
        instruction = Objects.requireNonNullElse(instruction, Optional.empty());
    }
}
