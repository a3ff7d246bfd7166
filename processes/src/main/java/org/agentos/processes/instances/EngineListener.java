package org.agentos.processes.instances;

/** Told of what happened at the end of each step, inside its transaction: an exception rolls the step back. */
public interface EngineListener {
    /** Hears nothing. */
    EngineListener NONE = new EngineListener() {};

    default void instanceStarted(InstanceRef instance) {}

    default void nodeEntered(InstanceRef instance, NodeRun run) {}

    default void nodeLeft(InstanceRef instance, NodeRun run) {}

    default void taskCreated(HumanTask task) {}

    default void taskEnded(HumanTask task) {}

    default void incidentRaised(Incident incident) {}

    default void incidentResolved(Incident incident) {}

    default void instanceEnded(InstanceRef instance, InstanceView.State state) {}
}
