package org.agentos.processes.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.agentos.processes.model.Bindings;
import org.agentos.processes.model.BindingsReader;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.EventNames;
import org.agentos.processes.model.HumanWork;
import org.agentos.processes.model.Repetition;
import org.w3c.dom.Element;

/** Every task says who does it: a known work type, or roles of people; and a repeated one says over what. */
final class Tasks implements Check {
    private final Set<String> workTypes;

    Tasks(Set<String> workTypes) {
        this.workTypes = workTypes;
    }

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        Map<String, String> works = new LinkedHashMap<>();
        Map<String, HumanWork> people = new LinkedHashMap<>();
        Map<String, Repetition> repetitions = new LinkedHashMap<>();
        for (Bindings bindings : BindingsReader.read(model)) {
            works.putAll(bindings.works());
            people.putAll(bindings.people());
            repetitions.putAll(bindings.repetitions());
        }
        for (List<Element> workers : List.of(model.all(Bpmn.WORK_TASKS), EventNames.sendingMessages(model))) {
            workers.forEach(task -> work(task, works.getOrDefault(BpmnDocument.id(task), ""), problems));
        }
        model.all("userTask").stream()
                .filter(task -> people.containsKey(BpmnDocument.id(task)))
                .filter(task -> people.get(BpmnDocument.id(task)).roles().isEmpty())
                .forEach(task -> problems.unbound(
                        task, "roles-missing", "Nobody is named who may do the task.", "Set agentos:roles."));
        model.all("callActivity").stream()
                .filter(call -> call.getAttribute("calledElement").isBlank())
                .forEach(call -> problems.unbound(
                        call, "called-process-missing", "The call names no process.", "Set the called element."));
        model.all("multiInstanceLoopCharacteristics").stream()
                .filter(loop -> repetitions.containsKey(BpmnDocument.id((Element) loop.getParentNode())))
                .filter(loop -> !repetitions
                        .get(BpmnDocument.id((Element) loop.getParentNode()))
                        .bound())
                .forEach(loop -> problems.unbound(
                        loop,
                        "collection-missing",
                        "The activity does not say over what it is repeated.",
                        "Set agentos:collection to a variable, or the number of times."));
    }

    private void work(Element task, String type, Problems problems) {
        Set<String> known = new TreeSet<>(workTypes);
        known.addAll(Bpmn.OWN_WORK);
        if (!known.contains(type)) {
            problems.unbound(
                    task,
                    type.isEmpty() ? "work-type-missing" : "work-type-unknown",
                    type.isEmpty() ? "The task names no work." : "There is no work type '" + type + "'.",
                    "Set agentos:work to one of " + String.join(", ", known) + ".");
        }
    }
}
