package org.agentos.processes.normaliser;

import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.StartTrigger;
import org.w3c.dom.Element;

/** A timer that starts a process is kept by the engine's own clock, once for all nodes, and reaches jBPM as a message. */
final class StartByMessage implements Step {
    @Override
    public void apply(BpmnDocument model) {
        for (Element process : model.all("process")) {
            BpmnDocument.children(process, "startEvent").forEach(start -> replaceTimer(model, start));
        }
    }

    private static void replaceTimer(BpmnDocument model, Element start) {
        for (Element timer : BpmnDocument.children(start, "timerEventDefinition")) {
            BpmnDocument.remove(timer);
            String id = BpmnDocument.id(start) + "_message" + Bpmn.ADDED;
            Element message = model.create("message");
            message.setAttribute("id", id);
            message.setAttribute("name", StartTrigger.timerMessage(BpmnDocument.id(start)));
            message.setAttribute("itemRef", TypeItems.ANY);
            model.root().appendChild(message);
            Element definition = model.create("messageEventDefinition");
            definition.setAttribute("messageRef", id);
            start.appendChild(definition);
        }
    }
}
