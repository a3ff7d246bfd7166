package org.agentos.processes.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agentos.processes.gate.GateProblem.Weight;
import org.agentos.processes.jbpm.definitions.ModelReader;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.model.BindingsReader;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.ModelRefused;
import org.agentos.processes.normaliser.Normaliser;

/** Lets models in, or says all at once why not. Stateless and thread-safe. */
public final class BpmnGate {
    private final List<Check> checks;

    private BpmnGate(List<Check> checks) {
        this.checks = checks;
    }

    /** A gate for an installation that knows these types of work. */
    public static BpmnGate of(Set<String> workTypes) {
        return new BpmnGate(List.of(
                new ForeignCode(),
                new Placeholders(),
                new Types(),
                new Conditions(),
                new Timers(),
                new Tasks(Set.copyOf(workTypes)),
                new Elements(),
                new Structure()));
    }

    /** Judges a text from anyone; never throws for what the text says. */
    public GateReport check(String xml) {
        try {
            return check(BpmnDocument.parse(xml));
        } catch (ModelRefused e) {
            GateProblem problem = new GateProblem("", e.code(), e.getMessage(), e.suggestion(), Weight.REFUSED);
            return new GateReport(false, false, List.of(problem), Optional.empty(), List.of());
        }
    }

    private GateReport check(BpmnDocument model) {
        Problems problems = new Problems();
        checks.forEach(check -> check.inspect(model, problems));
        if (!problems.onlyUnbound()) {
            return new GateReport(!problems.anyRefused(), false, problems.list(), Optional.empty(), List.of());
        }
        List<Bindings> bindings = BindingsReader.read(model);
        Normaliser.apply(model);
        String normalised = model.toXml();
        ModelReader.problems(normalised)
                .forEach(problem -> problems.holdModel("engine", problem, "Change the model as the engine asks."));
        return problems.isEmpty()
                ? new GateReport(true, true, List.of(), Optional.of(normalised), bindings)
                : new GateReport(true, false, problems.list(), Optional.empty(), List.of());
    }
}
