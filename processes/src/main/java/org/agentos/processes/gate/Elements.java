package org.agentos.processes.gate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.Links;
import org.w3c.dom.Element;

/** Parts of BPMN that the engine does not run: said aloud, never skipped in silence. */
final class Elements implements Check {
    private static final Map<String, String> UNSUPPORTED = Map.of(
            "adHocSubProcess", "Use a sub-process with flows.",
            "cancelEventDefinition", "Use an error event.",
            "conditionalEventDefinition", "Use a gateway or a signal.",
            "complexGateway", "Use an inclusive gateway.",
            "correlationSubscription", "Messages reach instances by their business key.");

    private static final Set<String> START_TRIGGERS =
            Set.of("messageEventDefinition", "signalEventDefinition", "timerEventDefinition");

    private static final Set<String> NODES = Set.of(
            "userTask", "scriptTask", "receiveTask", "callActivity", "subProcess", "transaction", "adHocSubProcess");

    private static final Set<String> BESIDE = Set.of(
            "sequenceFlow",
            "association",
            "textAnnotation",
            "group",
            "laneSet",
            "dataObject",
            "dataObjectReference",
            "dataStoreReference",
            "property",
            "documentation",
            "extensionElements",
            "ioSpecification",
            "auditing",
            "monitoring",
            "correlationSubscription",
            "resourceRole",
            "performer",
            "humanPerformer",
            "potentialOwner",
            "supportedInterfaceRef",
            "artifact",
            "dataInputAssociation",
            "dataOutputAssociation",
            "incoming",
            "outgoing",
            "multiInstanceLoopCharacteristics",
            "standardLoopCharacteristics");

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        UNSUPPORTED.forEach((name, instead) -> model.all(name)
                .forEach(
                        element -> problems.hold(element, "unsupported", "<" + name + "> is not supported.", instead)));
        starts(model, problems);
        links(model, problems);
        for (Element container : model.all("process", "subProcess", "transaction", "adHocSubProcess")) {
            BpmnDocument.children(container).stream()
                    .filter(child -> Bpmn.MODEL.equals(child.getNamespaceURI()) && !isKnown(child.getLocalName()))
                    .forEach(child -> problems.hold(
                            child, "unknown-element", "BPMN knows no <" + child.getLocalName() + ">.", "Remove it."));
        }
    }

    private static void starts(BpmnDocument model, Problems problems) {
        for (Element start : model.all("startEvent")) {
            boolean process = "process".equals(start.getParentNode().getLocalName());
            List<Element> triggers = BpmnDocument.children(start).stream()
                    .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                    .toList();
            boolean served = triggers.stream().allMatch(trigger -> START_TRIGGERS.contains(trigger.getLocalName()));
            if (process && (triggers.size() > 1 || !served)) {
                problems.hold(
                        start,
                        "unsupported",
                        "A process starts by one trigger at most: nothing, a message, a signal or a timer.",
                        "Draw a start event for each trigger.");
            }
        }
    }

    private static void links(BpmnDocument model, Problems problems) {
        Links.thrown(model).stream()
                .filter(link -> Links.target(link).isEmpty())
                .forEach(link -> problems.hold(
                        link, "link-loose", "No link event of this name catches it.", "Name both ends alike."));
    }

    private static boolean isKnown(String name) {
        return NODES.contains(name)
                || BESIDE.contains(name)
                || Bpmn.WORK_TASKS.contains(name)
                || Bpmn.GATEWAYS.contains(name)
                || Bpmn.EVENTS.contains(name);
    }
}
