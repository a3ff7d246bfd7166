package org.agentos.processes.gate;

/**
 * One thing that keeps a model out, or keeps it from running.
 *
 * @param elementId id of the BPMN element, or empty for the model as a whole
 * @param code stable name of the kind of problem, kebab-case
 * @param message what is wrong, as a sentence
 * @param suggestion what to do about it
 * @param weight what it keeps the model from
 */
public record GateProblem(String elementId, String code, String message, String suggestion, Weight weight) {

    /** What a problem keeps a model from. */
    public enum Weight {
        /** Being accepted. */
        REFUSED,
        /** Being deployed, until the model is changed. */
        NOT_DEPLOYABLE,
        /** Being deployed, until its work types, roles and called processes are named. */
        UNBOUND
    }

    public boolean refused() {
        return weight == Weight.REFUSED;
    }

    public boolean unbound() {
        return weight == Weight.UNBOUND;
    }
}
