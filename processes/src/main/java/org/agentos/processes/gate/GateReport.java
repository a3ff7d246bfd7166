package org.agentos.processes.gate;

import java.util.List;
import java.util.Optional;
import org.agentos.processes.model.Bindings;

/**
 * The gate's answer.
 *
 * @param accepted the text is BPMN, within bounds, and safe to show and edit
 * @param deployable the engine can run it as it is
 * @param normalised what the engine reads; present when deployable
 * @param bindings one for each process with content, in the order of the model; empty unless deployable
 */
public record GateReport(
        boolean accepted,
        boolean deployable,
        List<GateProblem> problems,
        Optional<String> normalised,
        List<Bindings> bindings) {

    /** Whether the engine can run it as soon as work types, roles and called processes are named. */
    public boolean deployableOnceBound() {
        return accepted && problems.stream().allMatch(GateProblem::unbound);
    }
}
