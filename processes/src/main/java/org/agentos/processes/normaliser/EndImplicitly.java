package org.agentos.processes.normaliser;

import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** A node that no flow leaves ends its path (BPMN 2.0.2, 10.5.3): it gets the end event that was not drawn. */
final class EndImplicitly implements Step {
    @Override
    public void apply(BpmnDocument model) {
        for (Element container : model.all("process", "subProcess")) {
            Set<String> left = BpmnDocument.children(container, "sequenceFlow").stream()
                    .map(flow -> flow.getAttribute("sourceRef"))
                    .collect(Collectors.toSet());
            for (Element node : BpmnDocument.children(container)) {
                if (goesOn(node) && !left.contains(BpmnDocument.id(node))) {
                    Element end = model.create("endEvent");
                    end.setAttribute("id", BpmnDocument.id(node) + "_end" + Bpmn.ADDED);
                    container.appendChild(end);
                    Flows.connect(model, node, end);
                }
            }
        }
    }

    private static boolean goesOn(Element node) {
        String name = node.getLocalName();
        boolean aside = "true".equals(node.getAttribute("triggeredByEvent"))
                || "true".equals(node.getAttribute("isForCompensation"))
                || BpmnDocument.child(node, "compensateEventDefinition").isPresent();
        return !aside && BpmnDocument.isFlowNode(node) && !name.equals("endEvent");
    }
}
