package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.BpmnDocument;
import org.agentos.processes.model.Links;
import org.w3c.dom.Element;

/** Both ends of a link become gateways, with a flow between them. */
final class JoinLinks implements Step {
    @Override
    public void apply(BpmnDocument model) {
        List<Element> thrown = Links.thrown(model);
        List<Element> caught = Links.caught(model);
        thrown.forEach(event -> Links.target(event).ifPresent(target -> Flows.connect(model, event, target)));
        thrown.forEach(event -> becomeGateway(model, event));
        caught.forEach(event -> becomeGateway(model, event));
    }

    private static void becomeGateway(BpmnDocument model, Element event) {
        BpmnDocument.children(event, "linkEventDefinition").forEach(BpmnDocument::remove);
        model.rename(event, "exclusiveGateway");
    }
}
