package org.agentos.processes.model;

import java.util.List;
import java.util.Map;

/**
 * What a process says about its nodes that jBPM never sees, by node id.
 *
 * @param works work type of every task that a handler does; empty text where the model names none
 * @param people how every user task is offered to people
 * @param starts what starts the process beside a call
 * @param repetitions activities that are done several times
 * @param data data of tasks under other names than those of the variables
 * @param messages names of the messages that nodes send
 * @param scripts FEEL assignments of script tasks
 */
public record Bindings(
        String processId,
        String processName,
        Map<String, String> works,
        Map<String, HumanWork> people,
        List<StartTrigger> starts,
        Map<String, Repetition> repetitions,
        Map<String, DataMapping> data,
        Map<String, String> messages,
        Map<String, String> scripts) {

    public DataMapping data(String nodeId) {
        return data.getOrDefault(nodeId, DataMapping.NONE);
    }
}
