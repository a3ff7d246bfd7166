package org.agentos.processes.work;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of work.
 *
 * @param id idempotency key: the same for every attempt
 * @param attempt counts from 1
 * @param variables of the instance when the work was queued
 */
public record WorkItem(
        UUID id,
        UUID instanceId,
        UUID rootId,
        String nodeId,
        String type,
        String businessKey,
        Map<String, Object> variables,
        int attempt) {

    /** A variable as text, if it is set and not blank. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    /** A variable that holds an id. */
    public UUID uuid(String name) {
        return text(name)
                .map(UUID::fromString)
                .orElseThrow(() -> new PermanentFailure("The variable " + name + " is missing"));
    }
}
