package org.agentos.orchestration.missions;

import java.util.Optional;

/** Where a mission stands. */
public enum MissionState {
    /** Agents, rules or platforms are at work. */
    RUNNING,
    /** It waits for a person. */
    WAITING,
    /** A step failed too often: somebody must look. */
    INCIDENT,
    PUBLISHED,
    REJECTED,
    BLOCKED_ENDED,
    FAILED,
    /** At an end event of a model of its own. */
    COMPLETED,
    CANCELLED;

    public boolean hasEnded() {
        return this != RUNNING && this != WAITING && this != INCIDENT;
    }

    /** The state that an end event of the pipeline means, by the event's id. */
    static Optional<MissionState> ofEnd(String nodeId) {
        return switch (nodeId) {
            case "end-published" -> Optional.of(PUBLISHED);
            case "end-rejected" -> Optional.of(REJECTED);
            case "end-blocked" -> Optional.of(BLOCKED_ENDED);
            case "end-failed" -> Optional.of(FAILED);
            default -> Optional.empty();
        };
    }
}
