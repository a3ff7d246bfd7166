package org.agentos.processes.instances;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A task that waits for a person.
 *
 * @param rootId the instance that was started; {@code instanceId} differs from it inside a call activity
 * @param roles whoever holds one of them may do the task
 * @param revision grows with every change of the row; claims and releases name the one they saw
 * @param input variables as the task was created
 * @param output what its completion set; empty before
 */
public record HumanTask(
        UUID id,
        UUID instanceId,
        UUID rootId,
        String processId,
        String version,
        String nodeId,
        String name,
        Set<String> roles,
        Optional<String> assignee,
        State state,
        int revision,
        Map<String, Object> input,
        Map<String, Object> output,
        Instant createdAt,
        Optional<Instant> dueAt,
        Optional<Instant> endedAt,
        Optional<String> endedBy) {

    /** The life of a task. */
    public enum State {
        OPEN,
        CLAIMED,
        COMPLETED,
        CANCELLED;

        public boolean isEnded() {
            return this == COMPLETED || this == CANCELLED;
        }
    }
}
