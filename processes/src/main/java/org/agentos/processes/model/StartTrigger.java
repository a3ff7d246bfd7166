package org.agentos.processes.model;

/**
 * What starts a process beside a person or an API call.
 *
 * @param nodeId the start event
 * @param name name of the message or signal; of a timer, its time in ISO 8601: a date, a duration after deployment, or a cycle
 */
public record StartTrigger(Kind kind, String nodeId, String name) {

    /** Kinds of triggers that the engine serves. */
    public enum Kind {
        MESSAGE,
        SIGNAL,
        TIMER
    }

    /** The event that jBPM's start node waits for. */
    public String event() {
        return switch (kind) {
            case MESSAGE -> messageEvent(name);
            case SIGNAL -> name;
            case TIMER -> messageEvent(timerMessage(nodeId));
        };
    }

    /** The event by which jBPM knows a message. */
    public static String messageEvent(String message) {
        return "Message-" + message;
    }

    /** Name of the message that stands for a timer's start event inside of the engine. */
    public static String timerMessage(String nodeId) {
        return "timer of " + nodeId;
    }
}
