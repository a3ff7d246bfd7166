package org.agentos.processes.model;

/** The text is not a BPMN model that can be read safely. {@link #code()} is stable, the message is for people. */
public final class ModelRefused extends Exception {
    private final String code;
    private final String suggestion;

    public ModelRefused(String code, String message, String suggestion) {
        super(message);
        this.code = code;
        this.suggestion = suggestion;
    }

    public String code() {
        return code;
    }

    public String suggestion() {
        return suggestion;
    }
}
