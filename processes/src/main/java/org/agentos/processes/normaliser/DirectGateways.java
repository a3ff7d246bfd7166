package org.agentos.processes.normaliser;

import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Writes the direction that jBPM insists on and bpmn-js leaves out; a complex gateway is read as an inclusive one. */
final class DirectGateways implements Step {
    @Override
    public void apply(BpmnDocument model) {
        model.all("complexGateway").forEach(gateway -> {
            BpmnDocument.children(gateway, "activationCondition").forEach(BpmnDocument::remove);
            model.rename(gateway, "inclusiveGateway");
        });
        for (Element gateway : model.all(Bpmn.GATEWAYS)) {
            boolean splits = outgoing(model, gateway) > 1;
            gateway.setAttribute("gatewayDirection", splits ? "Diverging" : "Converging");
        }
    }

    private static long outgoing(BpmnDocument model, Element gateway) {
        String id = BpmnDocument.id(gateway);
        return model.all("sequenceFlow").stream()
                .filter(flow -> id.equals(flow.getAttribute("sourceRef")))
                .count();
    }
}
