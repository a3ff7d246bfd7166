package org.agentos.processes.instances;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that failed too often, or in a way that trying again cannot mend. Its instance stays where it is.
 *
 * @param type work type
 * @param cause what the handler said
 * @param input what the handler was given
 */
public record Incident(
        UUID id,
        UUID instanceId,
        UUID rootId,
        UUID workId,
        String nodeId,
        String nodeName,
        String type,
        String cause,
        int attempts,
        Map<String, Object> input,
        Instant raisedAt,
        Optional<Instant> resolvedAt,
        Optional<Resolution> resolution) {

    /** How an incident ended: tried again, its work left out, or gone with its instance. */
    public enum Resolution {
        RETRIED,
        SKIPPED,
        CANCELLED
    }

    public boolean isOpen() {
        return resolvedAt.isEmpty();
    }
}
