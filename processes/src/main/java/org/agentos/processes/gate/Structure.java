package org.agentos.processes.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.Links;
import org.w3c.dom.Element;

/** The graph: plain and unique ids, flows with two ends, and every node within reach of a start. */
final class Structure implements Check {
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,199}");

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        ids(model, problems);
        List<Element> processes =
                model.all("process").stream().filter(BpmnDocument::hasContent).toList();
        if (processes.isEmpty()) {
            problems.holdModel("processes", "The model holds no process with content.", "Draw a start and an end.");
        }
        processes.forEach(process -> container(process, problems));
        model.all("subProcess").forEach(subProcess -> container(subProcess, problems));
    }

    private static void ids(BpmnDocument model, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Element element : model.everything()) {
            String id = BpmnDocument.id(element);
            if (!id.isEmpty() && Bpmn.MODEL.equals(element.getNamespaceURI()) && !seen.add(id)) {
                problems.hold(element, "id-twice", "The id '" + id + "' is used twice.", "Rename one of them.");
            }
            boolean process = "process".equals(element.getLocalName());
            if ((process || BpmnDocument.isFlowNode(element))
                    && (!ID.matcher(id).matches() || id.endsWith(Bpmn.ADDED))) {
                problems.hold(
                        element, "id", "The id '" + id + "' is not usable.", "Use letters, digits, '_', '-' and '.'.");
            }
        }
    }

    private static void container(Element container, Problems problems) {
        Map<String, Element> nodes = new HashMap<>();
        nodesIn(container).forEach(node -> nodes.put(BpmnDocument.id(node), node));
        Map<String, Set<String>> next = new HashMap<>();
        for (Element flow : BpmnDocument.children(container, "sequenceFlow")) {
            String from = flow.getAttribute("sourceRef");
            String to = flow.getAttribute("targetRef");
            if (!nodes.containsKey(from) || !nodes.containsKey(to)) {
                problems.hold(flow, "flow-loose", "The flow has a loose end.", "Connect it or remove it.");
            }
            next.computeIfAbsent(from, key -> new HashSet<>()).add(to);
        }
        BpmnDocument.children(container, "intermediateThrowEvent").forEach(event -> Links.target(event)
                .ifPresent(target -> next.computeIfAbsent(BpmnDocument.id(event), key -> new HashSet<>())
                        .add(BpmnDocument.id(target))));
        reach(nodes, next, problems);
    }

    private static void reach(Map<String, Element> nodes, Map<String, Set<String>> next, Problems problems) {
        Deque<String> open = new ArrayDeque<>();
        nodes.values().stream().filter(Structure::begins).map(BpmnDocument::id).forEach(open::add);
        Set<String> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            next.getOrDefault(open.poll(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        nodes.forEach((id, node) -> {
            if (!reached.contains(id)) {
                problems.hold(node, "unreachable", "No flow leads to the node.", "Connect it or remove it.");
            }
        });
    }

    /** Nodes that need no incoming flow: starts, events on a border, event sub-processes, compensation. */
    private static boolean begins(Element node) {
        return "startEvent".equals(node.getLocalName())
                || "boundaryEvent".equals(node.getLocalName())
                || "true".equals(node.getAttribute("triggeredByEvent"))
                || "true".equals(node.getAttribute("isForCompensation"));
    }

    private static List<Element> nodesIn(Element container) {
        return BpmnDocument.children(container).stream()
                .filter(BpmnDocument::isFlowNode)
                .toList();
    }
}
