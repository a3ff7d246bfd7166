package org.agentos.processes.jbpm;

import java.util.UUID;

/** Delivers a signal to one running instance, in memory if the step at hand holds it, else loaded. */
interface InstanceAccess {
    void send(UUID instanceId, String type, Object payload);
}
