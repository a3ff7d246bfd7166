package org.agentos.processes.normaliser;

import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Gives every variable and message one harmless type: variables hold ids and small strings, never classes. */
final class TypeItems implements Step {
    static final String ANY = "_anyItem";

    @Override
    public void apply(BpmnDocument model) {
        model.all("itemDefinition").forEach(BpmnDocument::remove);
        Element item = model.create("itemDefinition");
        item.setAttribute("id", ANY);
        item.setAttribute("structureRef", "java.lang.Object");
        model.root().appendChild(item);
        model.all("message").forEach(message -> message.setAttribute("itemRef", ANY));
        model.all("property").forEach(property -> property.setAttribute("itemSubjectRef", ANY));
        nameProperties(model);
    }

    private static void nameProperties(BpmnDocument model) {
        Set<Element> unnamed = model.all("property").stream()
                .filter(property -> property.getAttribute("name").isBlank())
                .collect(Collectors.toSet());
        unnamed.forEach(property -> property.setAttribute("name", BpmnDocument.id(property)));
    }
}
