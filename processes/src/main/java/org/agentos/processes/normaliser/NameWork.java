package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Turns every task that a handler does into one kind of work item; which work it is stays beside the engine. */
final class NameWork implements Step {
    private static final List<String> ATTRIBUTES =
            List.of("operationRef", "messageRef", "instantiate", "implementation", "scriptFormat");

    @Override
    public void apply(BpmnDocument model) {
        model.all(Bpmn.WORK_TASKS).forEach(task -> name(model, task));
        model.all("scriptTask").forEach(task -> {
            BpmnDocument.children(task, "script").forEach(BpmnDocument::remove);
            name(model, task);
        });
        model.all("receiveTask").forEach(task -> task.removeAttribute("operationRef"));
    }

    private static void name(BpmnDocument model, Element task) {
        ATTRIBUTES.forEach(task::removeAttribute);
        Element plain = "task".equals(task.getLocalName()) ? task : model.rename(task, "task");
        plain.setAttributeNS(Bpmn.DROOLS, "drools:taskName", Bpmn.WORK_ITEM);
    }
}
