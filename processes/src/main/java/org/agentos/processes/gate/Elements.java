package org.agentos.processes.gate;

import java.util.Map;
import java.util.Set;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Parts of BPMN that the engine does not run: said aloud, never skipped in silence. */
final class Elements implements Check {
    private static final Map<String, String> UNSUPPORTED = Map.of(
            "multiInstanceLoopCharacteristics", "Write the repetition as a loop with a gateway.",
            "standardLoopCharacteristics", "Write the repetition as a loop with a gateway.",
            "adHocSubProcess", "Use a sub-process with flows.",
            "transaction", "Use a sub-process.",
            "linkEventDefinition", "Connect the nodes with a flow.",
            "complexGateway", "Use an inclusive gateway.",
            "correlationSubscription", "Send messages by the id of the instance.",
            "sourceRef", "Remove the mapping: every step sees all variables.");

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
            "standardLoopCharacteristics",
            "completionCondition");

    @Override
    public void inspect(BpmnDocument model, Problems problems) {
        UNSUPPORTED.forEach((name, instead) -> model.all(name).stream()
                .filter(element -> !isDrawing(element))
                .forEach(
                        element -> problems.hold(element, "unsupported", "<" + name + "> is not supported.", instead)));
        starts(model, problems);
        for (Element event : model.all("intermediateThrowEvent", "endEvent")) {
            BpmnDocument.child(event, "messageEventDefinition")
                    .ifPresent(message -> problems.hold(
                            event, "unsupported", "Messages are not sent by events.", "Use a task with a work type."));
        }
        for (Element container : model.all("process", "subProcess", "transaction", "adHocSubProcess")) {
            BpmnDocument.children(container).stream()
                    .filter(child -> Bpmn.MODEL.equals(child.getNamespaceURI()) && !isKnown(child.getLocalName()))
                    .forEach(child -> problems.hold(
                            child, "unknown-element", "BPMN knows no <" + child.getLocalName() + ">.", "Remove it."));
        }
    }

    private static void starts(BpmnDocument model, Problems problems) {
        for (Element start : model.all("startEvent")) {
            boolean eventSubProcess = "true".equals(((Element) start.getParentNode()).getAttribute("triggeredByEvent"));
            boolean triggered = BpmnDocument.children(start).stream()
                    .anyMatch(child -> child.getLocalName().endsWith("EventDefinition"));
            if (triggered && !eventSubProcess) {
                problems.hold(
                        start, "unsupported", "Processes are started by their id.", "Use a start event of no type.");
            }
        }
    }

    private static boolean isDrawing(Element element) {
        return "sourceRef".equals(element.getLocalName())
                && !element.getParentNode().getLocalName().endsWith("putAssociation");
    }

    private static boolean isKnown(String name) {
        return NODES.contains(name)
                || BESIDE.contains(name)
                || Bpmn.WORK_TASKS.contains(name)
                || Bpmn.GATEWAYS.contains(name)
                || Bpmn.EVENTS.contains(name);
    }
}
