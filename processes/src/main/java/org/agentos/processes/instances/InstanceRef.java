package org.agentos.processes.instances;

import java.util.UUID;

/** Which instance an event is about; {@code rootId} equals {@code id} unless a call activity runs it. */
public record InstanceRef(UUID id, UUID rootId, String processId, String version, String businessKey) {
    public boolean isRoot() {
        return id.equals(rootId);
    }
}
