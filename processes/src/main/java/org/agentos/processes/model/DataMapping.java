package org.agentos.processes.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a task sees under other names than those of the variables, and where what it gives goes. Every task sees all variables anyway.
 *
 * @param inputs name of a variable by the name that the task sees
 * @param constants text by the name that the task sees
 * @param outputs name of a variable by the name that the task gives
 */
public record DataMapping(Map<String, String> inputs, Map<String, String> constants, Map<String, String> outputs) {

    public static final DataMapping NONE = new DataMapping(Map.of(), Map.of(), Map.of());

    public DataMapping {
        inputs = Map.copyOf(inputs);
        constants = Map.copyOf(constants);
        outputs = Map.copyOf(outputs);
    }

    /** The variables, and what the task sees beside them. */
    public Map<String, Object> seen(Map<String, Object> variables) {
        Map<String, Object> seen = new LinkedHashMap<>(variables);
        constants.forEach(seen::put);
        inputs.forEach((input, variable) -> seen.put(input, variables.get(variable)));
        return seen;
    }

    /** The output under the names of variables. */
    public Map<String, Object> given(Map<String, ?> output) {
        Map<String, Object> given = new LinkedHashMap<>();
        output.forEach((name, value) -> given.put(outputs.getOrDefault(name, name), value));
        return given;
    }
}
