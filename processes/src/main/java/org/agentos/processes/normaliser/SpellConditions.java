package org.agentos.processes.normaliser;

import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Gives every flow out of a choosing gateway a condition in FEEL, and takes it from every other flow. */
final class SpellConditions implements Step {
    @Override
    public void apply(BpmnDocument model) {
        Set<String> choosing = model.all("exclusiveGateway", "inclusiveGateway").stream()
                .filter(gateway -> "Diverging".equals(gateway.getAttribute("gatewayDirection")))
                .map(BpmnDocument::id)
                .collect(Collectors.toSet());
        Set<String> defaults = model.all("exclusiveGateway", "inclusiveGateway").stream()
                .map(gateway -> gateway.getAttribute("default"))
                .collect(Collectors.toSet());
        for (Element flow : model.all("sequenceFlow")) {
            if (choosing.contains(flow.getAttribute("sourceRef")) && !defaults.contains(BpmnDocument.id(flow))) {
                spell(model, flow);
            } else {
                BpmnDocument.children(flow, "conditionExpression").forEach(BpmnDocument::remove);
            }
        }
    }

    private static void spell(BpmnDocument model, Element flow) {
        Element condition = BpmnDocument.child(flow, "conditionExpression").orElseGet(() -> {
            Element created = model.create("conditionExpression");
            flow.appendChild(created);
            return created;
        });
        condition.setAttributeNS(Bpmn.XSI, "xsi:type", model.prefixed("tFormalExpression"));
        condition.setAttribute("language", Bpmn.FEEL);
        if (condition.getTextContent().isBlank()) {
            condition.setTextContent("true");
        }
    }
}
