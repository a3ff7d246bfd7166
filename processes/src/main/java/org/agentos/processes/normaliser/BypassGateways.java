package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Takes out gateways with one flow in and one out, which change nothing and which jBPM refuses. */
final class BypassGateways implements Step {
    private static final String[] PASSABLE = {"exclusiveGateway", "inclusiveGateway", "parallelGateway"};

    @Override
    public void apply(BpmnDocument model) {
        for (Element gateway : model.all(PASSABLE)) {
            List<Element> in = flows(gateway, "targetRef");
            List<Element> out = flows(gateway, "sourceRef");
            boolean asks = out.stream().anyMatch(flow -> BpmnDocument.child(flow, "conditionExpression")
                    .isPresent());
            if (in.size() == 1 && out.size() == 1 && !asks && in.get(0) != out.get(0)) {
                in.get(0).setAttribute("targetRef", out.get(0).getAttribute("targetRef"));
                BpmnDocument.remove(out.get(0));
                BpmnDocument.remove(gateway);
            }
        }
    }

    private static List<Element> flows(Element gateway, String end) {
        return BpmnDocument.children(gateway.getParentNode(), "sequenceFlow").stream()
                .filter(flow -> BpmnDocument.id(gateway).equals(flow.getAttribute(end)))
                .toList();
    }
}
