package org.agentos.orchestration.tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * How a task that is no review ends.
 *
 * @param ideaId for CHOOSE_IDEA
 * @param action revise or end for BLOCKED; retry or end for PUBLISH_FAILED; what the model asks for otherwise
 * @param instruction what to change, for revise
 * @param values variables for the process, for OTHER: texts, numbers and truth values by name
 */
public record TaskCompletion(
        Optional<UUID> ideaId, Optional<String> action, Optional<String> instruction, Map<String, Object> values) {

    /** What a client leaves out is empty. */
    public TaskCompletion {
        ideaId = Objects.requireNonNullElse(ideaId, Optional.empty());
        action = Objects.requireNonNullElse(action, Optional.empty());
        instruction = Objects.requireNonNullElse(instruction, Optional.empty());
        values = values == null ? Map.of() : new LinkedHashMap<>(values);
    }
}
