package org.agentos.processes.instances;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One passage of a token through a node; open as long as {@code leftAt} is empty. */
public record NodeRun(
        String id,
        UUID instanceId,
        String processId,
        String nodeId,
        String nodeName,
        String nodeType,
        Instant enteredAt,
        Optional<Instant> leftAt) {}
