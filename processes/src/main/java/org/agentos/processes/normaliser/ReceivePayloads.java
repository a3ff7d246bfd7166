package org.agentos.processes.normaliser;

import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** jBPM wants a variable for what a message on a border brings; what it brings is set by name, so the variable stays empty. */
final class ReceivePayloads implements Step {
    @Override
    public void apply(BpmnDocument model) {
        for (Element process : model.all("process")) {
            String variable = BpmnDocument.id(process) + "_payload" + Bpmn.ADDED;
            boolean any = false;
            for (Element border : model.all("boundaryEvent")) {
                if (BpmnDocument.isInside(border, process)
                        && BpmnDocument.child(border, "messageEventDefinition").isPresent()) {
                    receive(model, border, variable);
                    any = true;
                }
            }
            if (any) {
                Element property = model.create("property");
                property.setAttribute("id", variable);
                property.setAttribute("name", variable);
                property.setAttribute("itemSubjectRef", TypeItems.ANY);
                process.insertBefore(property, process.getFirstChild());
            }
        }
    }

    private static void receive(BpmnDocument model, Element border, String variable) {
        String output = BpmnDocument.id(border) + "_output" + Bpmn.ADDED;
        Element data = model.create("dataOutput");
        data.setAttribute("id", output);
        data.setAttribute("name", "event");
        Element association = model.create("dataOutputAssociation");
        association.appendChild(text(model, "sourceRef", output));
        association.appendChild(text(model, "targetRef", variable));
        border.insertBefore(association, border.getFirstChild());
        border.insertBefore(data, border.getFirstChild());
    }

    private static Element text(BpmnDocument model, String name, String content) {
        Element element = model.create(name);
        element.setTextContent(content);
        return element;
    }
}
