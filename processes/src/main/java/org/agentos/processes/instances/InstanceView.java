package org.agentos.processes.instances;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An instance as it stands, with what runs in its call activities.
 *
 * @param tokens where it stands, in order of arrival; a call activity and the nodes inside it both hold one
 * @param history oldest first
 */
public record InstanceView(
        UUID id,
        String processId,
        String version,
        String businessKey,
        State state,
        Map<String, Object> variables,
        List<Token> tokens,
        List<NodeRun> history,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<String> endReason) {

    /** Where a token stands; {@code processId} tells the called process apart from the calling one. */
    public record Token(String processId, String nodeId, String nodeName, Instant since) {}

    /** The life of an instance. */
    public enum State {
        ACTIVE,
        COMPLETED,
        CANCELLED
    }
}
