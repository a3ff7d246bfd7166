package org.agentos.processes.gate;

/**
 * One thing that keeps a model out, or keeps it from running.
 *
 * @param elementId id of the BPMN element, or empty for the model as a whole
 * @param code stable name of the kind of problem, kebab-case
 * @param message what is wrong, as a sentence
 * @param suggestion what to do about it
 * @param refused true if the model is not accepted because of it; false if it only cannot be deployed yet
 */
public record GateProblem(String elementId, String code, String message, String suggestion, boolean refused) {}
