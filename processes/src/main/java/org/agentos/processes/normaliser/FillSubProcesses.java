package org.agentos.processes.normaliser;

import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Removes processes without content (black-box pools) and gives collapsed, empty sub-processes a way through. */
final class FillSubProcesses implements Step {
    @Override
    public void apply(BpmnDocument model) {
        model.all("process").stream()
                .filter(container -> !BpmnDocument.hasContent(container))
                .forEach(BpmnDocument::remove);
        model.all("transaction").forEach(transaction -> model.rename(transaction, "subProcess"));
        model.all("subProcess").stream()
                .filter(container -> !BpmnDocument.hasContent(container))
                .forEach(empty -> fill(model, empty));
    }

    private static void fill(BpmnDocument model, Element container) {
        String id = BpmnDocument.id(container);
        Element start = named(model, "startEvent", id + "_start" + Bpmn.ADDED);
        Element end = named(model, "endEvent", id + "_end" + Bpmn.ADDED);
        Element flow = named(model, "sequenceFlow", id + "_flow" + Bpmn.ADDED);
        flow.setAttribute("sourceRef", BpmnDocument.id(start));
        flow.setAttribute("targetRef", BpmnDocument.id(end));
        container.appendChild(start);
        container.appendChild(end);
        container.appendChild(flow);
    }

    private static Element named(BpmnDocument model, String name, String id) {
        Element element = model.create(name);
        element.setAttribute("id", id);
        return element;
    }
}
