package org.agentos.processes.normaliser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.EventNames;
import org.w3c.dom.Element;

/** Gives every event definition something to refer to, every message and signal a name, every error and escalation a code. */
final class ReferenceEvents implements Step {
    private record Reference(String element, String attribute, String target) {}

    private static final List<Reference> REFERENCES = List.of(
            new Reference("messageEventDefinition", "messageRef", "message"),
            new Reference("signalEventDefinition", "signalRef", "signal"),
            new Reference("errorEventDefinition", "errorRef", "error"),
            new Reference("escalationEventDefinition", "escalationRef", "escalation"),
            new Reference("receiveTask", "messageRef", "message"));

    @Override
    public void apply(BpmnDocument model) {
        Set<String> known = new HashSet<>();
        model.all("message", "signal", "error", "escalation").forEach(target -> known.add(BpmnDocument.id(target)));
        for (Reference reference : REFERENCES) {
            model.all(reference.element()).forEach(element -> refer(model, element, reference, known));
        }
        model.all("message", "signal").forEach(target -> target.setAttribute("name", EventNames.of(target)));
        model.all("error").forEach(error -> code(error, "errorCode"));
        model.all("escalation").forEach(escalation -> code(escalation, "escalationCode"));
    }

    private static void refer(BpmnDocument model, Element element, Reference reference, Set<String> known) {
        String target = BpmnDocument.local(element.getAttribute(reference.attribute()));
        if (!known.contains(target)) {
            Element owner = element.getLocalName().endsWith("Task") ? element : (Element) element.getParentNode();
            target = EventNames.impliedId(reference.target(), owner);
            if (known.add(target)) {
                model.root().appendChild(created(model, reference.target(), target, owner));
            }
        }
        element.setAttribute(reference.attribute(), target);
    }

    private static Element created(BpmnDocument model, String name, String id, Element owner) {
        Element target = model.create(name);
        target.setAttribute("id", id);
        target.setAttribute("name", EventNames.implied(name, owner));
        if ("message".equals(name)) {
            target.setAttribute("itemRef", TypeItems.ANY);
        }
        return target;
    }

    private static void code(Element coded, String attribute) {
        if (coded.getAttribute(attribute).isBlank()) {
            coded.setAttribute(attribute, BpmnDocument.id(coded));
        }
    }
}
