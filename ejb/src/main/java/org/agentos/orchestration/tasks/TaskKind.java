package org.agentos.orchestration.tasks;

/** What a task asks for. */
public enum TaskKind {
    REVIEW("review"),
    CHOOSE_IDEA("choose-idea"),
    BLOCKED("revise-or-end"),
    PUBLISH_FAILED("publish-failed"),
    OTHER("");

    private final String nodeId;

    TaskKind(String nodeId) {
        this.nodeId = nodeId;
    }

    /** The node of the shipped processes that makes such tasks. */
    String nodeId() {
        return nodeId;
    }

    static TaskKind of(String nodeId) {
        for (TaskKind kind : values()) {
            if (kind.nodeId.equals(nodeId)) {
                return kind;
            }
        }
        return OTHER;
    }
}
