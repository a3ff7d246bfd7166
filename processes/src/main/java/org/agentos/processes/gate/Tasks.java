package org.agentos.processes.gate;

import java.util.Set;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.model.BindingsReader;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Every task says who does it: a known work type, or roles of people. */
final class Tasks implements Check {
    private final Set<String> workTypes;

    Tasks(Set<String> workTypes) {
        this.workTypes = workTypes;
    }

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        Bindings bindings = BindingsReader.read(model);
        for (Element task : model.all(Bpmn.WORK_TASKS)) {
            String type = bindings.works().getOrDefault(BpmnDocument.id(task), "");
            if (!workTypes.contains(type)) {
                problems.unbound(
                        task,
                        type.isEmpty() ? "work-type-missing" : "work-type-unknown",
                        type.isEmpty() ? "The task names no work." : "There is no work type '" + type + "'.",
                        "Set agentos:work to one of "
                                + String.join(", ", workTypes.stream().sorted().toList()) + ".");
            }
        }
        model.all("userTask").stream()
                .filter(task ->
                        bindings.people().get(BpmnDocument.id(task)).roles().isEmpty())
                .forEach(task -> problems.unbound(
                        task, "roles-missing", "Nobody is named who may do the task.", "Set agentos:roles."));
        model.all("callActivity").stream()
                .filter(call -> call.getAttribute("calledElement").isBlank())
                .forEach(call -> problems.unbound(
                        call, "called-process-missing", "The call names no process.", "Set the called element."));
    }
}
