package org.agentos.processes.normaliser;

import java.util.Set;
import java.util.stream.Collectors;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Removes the diagram, artifacts and lanes; associations stay where compensation needs them. */
final class DropDrawing implements Step {
    @Override
    public void apply(BpmnDocument model) {
        BpmnDocument.children(model.root()).stream()
                .filter(child -> "BPMNDiagram".equals(child.getLocalName()))
                .forEach(BpmnDocument::remove);
        Set<String> compensating = model.all("compensateEventDefinition").stream()
                .map(definition -> BpmnDocument.id((Element) definition.getParentNode()))
                .collect(Collectors.toSet());
        model.all("association").stream()
                .filter(link -> !compensating.contains(BpmnDocument.local(link.getAttribute("sourceRef"))))
                .filter(link -> !compensating.contains(BpmnDocument.local(link.getAttribute("targetRef"))))
                .forEach(BpmnDocument::remove);
        model.all("textAnnotation", "group", "category", "laneSet", "dataObjectReference", "dataObject")
                .forEach(BpmnDocument::remove);
        model.all("dataStoreReference", "dataStore", "flowNodeRef").forEach(BpmnDocument::remove);
    }
}
