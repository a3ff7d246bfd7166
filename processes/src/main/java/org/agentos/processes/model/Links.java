package org.agentos.processes.model;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Link events (BPMN 2.0.2, 10.5.1): a flow that is drawn in two parts within one process or sub-process. */
public final class Links {
    private Links() {}

    /** Where a link goes to. */
    public static Optional<Element> target(Element thrown) {
        Optional<String> name = name(thrown);
        return BpmnDocument.children(thrown.getParentNode(), "intermediateCatchEvent").stream()
                .filter(caught -> name.isPresent() && name.equals(name(caught)))
                .findFirst();
    }

    /** Events that a link leaves from. */
    public static List<Element> thrown(BpmnDocument model) {
        return model.all("intermediateThrowEvent").stream()
                .filter(event -> name(event).isPresent())
                .toList();
    }

    /** Events that a link arrives at. */
    public static List<Element> caught(BpmnDocument model) {
        return model.all("intermediateCatchEvent").stream()
                .filter(event -> name(event).isPresent())
                .toList();
    }

    private static Optional<String> name(Element event) {
        return BpmnDocument.child(event, "linkEventDefinition").map(link -> {
            String name = link.getAttribute("name").trim();
            return name.isEmpty() ? event.getAttribute("name").trim() : name;
        });
    }
}
