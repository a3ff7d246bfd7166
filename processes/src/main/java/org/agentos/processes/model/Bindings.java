package org.agentos.processes.model;

import java.util.Map;

/**
 * What a model says about its nodes that jBPM never sees, by node id.
 *
 * @param works work type of every task that a handler does; empty text where the model names none
 * @param people how every user task is offered to people
 */
public record Bindings(
        String processId, String processName, Map<String, String> works, Map<String, HumanWork> people) {}
