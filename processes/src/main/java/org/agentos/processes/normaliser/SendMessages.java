package org.agentos.processes.normaliser;

import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.EventNames;
import org.w3c.dom.Element;

/** An event that sends a message is work like any other: queued, retried, done once. An end event sends and then ends. */
final class SendMessages implements Step {
    @Override
    public void apply(BpmnDocument model) {
        for (Element event : EventNames.sendingMessages(model)) {
            BpmnDocument.children(event, "messageEventDefinition").forEach(BpmnDocument::remove);
            if ("endEvent".equals(event.getLocalName())) {
                endAfter(model, event);
            }
            model.rename(event, "sendTask");
        }
    }

    private static void endAfter(BpmnDocument model, Element event) {
        Element end = model.create("endEvent");
        end.setAttribute("id", BpmnDocument.id(event) + "_end" + Bpmn.ADDED);
        event.getParentNode().appendChild(end);
        for (Element definition : BpmnDocument.children(event)) {
            if (definition.getLocalName().endsWith("EventDefinition")) {
                end.appendChild(definition);
            }
        }
        Flows.connect(model, event, end);
    }
}
