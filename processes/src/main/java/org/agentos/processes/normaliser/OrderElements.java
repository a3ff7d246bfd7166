package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Puts definitions before their uses, variables first and flows last: jBPM's reader never looks back. */
final class OrderElements implements Step {
    private static final List<String> DEFINITIONS =
            List.of("import", "itemDefinition", "message", "signal", "error", "escalation", "process");

    @Override
    public void apply(BpmnDocument model) {
        for (String name : DEFINITIONS) {
            BpmnDocument.children(model.root(), name)
                    .forEach(definition -> model.root().appendChild(definition));
        }
        for (Element container : model.all("process", "subProcess", "transaction", "adHocSubProcess")) {
            BpmnDocument.children(container, "property")
                    .forEach(property -> container.insertBefore(property, container.getFirstChild()));
            for (String last : List.of("boundaryEvent", "sequenceFlow", "association")) {
                BpmnDocument.children(container, last).forEach(container::appendChild);
            }
        }
    }
}
