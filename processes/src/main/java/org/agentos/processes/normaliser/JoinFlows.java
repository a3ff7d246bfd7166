package org.agentos.processes.normaliser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/**
 * Spells out what BPMN leaves implicit: several flows into a node are an exclusive merge, several flows out of an
 * activity or event a parallel split, and a gateway that joins and splits at once is two gateways.
 */
final class JoinFlows implements Step {
    @Override
    public void apply(BpmnDocument model) {
        Map<String, Element> nodes = flowNodes(model);
        Map<String, List<Element>> incoming = flowsBy(model, "targetRef");
        Map<String, List<Element>> outgoing = flowsBy(model, "sourceRef");
        incoming.forEach((id, flows) -> {
            Element node = nodes.get(id);
            if (node != null && flows.size() > 1 && needsJoin(node, outgoing.getOrDefault(id, List.of()))) {
                join(model, node, flows);
            }
        });
        outgoing.forEach((id, flows) -> {
            Element node = nodes.get(id);
            if (node != null && flows.size() > 1 && !Bpmn.GATEWAYS.contains(node.getLocalName())) {
                split(model, node, flows);
            }
        });
    }

    private static boolean needsJoin(Element node, List<Element> outgoing) {
        boolean gateway = Bpmn.GATEWAYS.contains(node.getLocalName());
        return !gateway || outgoing.size() > 1 || "eventBasedGateway".equals(node.getLocalName());
    }

    private static void join(BpmnDocument model, Element node, List<Element> flows) {
        String kind = Bpmn.GATEWAYS.contains(node.getLocalName()) && !"eventBasedGateway".equals(node.getLocalName())
                ? node.getLocalName()
                : "exclusiveGateway";
        Element gateway = Flows.gateway(model, node, kind, BpmnDocument.id(node) + "_join" + Bpmn.ADDED);
        flows.forEach(flow -> flow.setAttribute("targetRef", BpmnDocument.id(gateway)));
        Flows.connect(model, gateway, node);
    }

    private static void split(BpmnDocument model, Element node, List<Element> flows) {
        boolean conditional = flows.stream().anyMatch(flow -> BpmnDocument.child(flow, "conditionExpression")
                .isPresent());
        String kind = conditional ? "inclusiveGateway" : "parallelGateway";
        Element gateway = Flows.gateway(model, node, kind, BpmnDocument.id(node) + "_split" + Bpmn.ADDED);
        if (conditional && !node.getAttribute("default").isEmpty()) {
            gateway.setAttribute("default", node.getAttribute("default"));
            node.removeAttribute("default");
        }
        flows.forEach(flow -> flow.setAttribute("sourceRef", BpmnDocument.id(gateway)));
        Flows.connect(model, node, gateway);
    }

    private static Map<String, List<Element>> flowsBy(BpmnDocument model, String end) {
        return model.all("sequenceFlow").stream()
                .collect(
                        Collectors.groupingBy(flow -> flow.getAttribute(end), LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, Element> flowNodes(BpmnDocument model) {
        return model.everything().stream()
                .filter(BpmnDocument::isFlowNode)
                .collect(Collectors.toMap(BpmnDocument::id, element -> element, (first, second) -> first));
    }
}
