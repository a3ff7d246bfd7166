package org.agentos.processes.normaliser;

import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Gateways and flows that the normaliser adds. */
final class Flows {
    private Flows() {}

    static Element gateway(BpmnDocument model, Element beside, String kind, String id) {
        Element gateway = model.create(kind);
        gateway.setAttribute("id", id);
        beside.getParentNode().insertBefore(gateway, beside);
        return gateway;
    }

    static Element connect(BpmnDocument model, Element from, Element to) {
        Element flow = model.create("sequenceFlow");
        flow.setAttribute("id", BpmnDocument.id(from) + "_to_" + BpmnDocument.id(to) + Bpmn.ADDED);
        flow.setAttribute("sourceRef", BpmnDocument.id(from));
        flow.setAttribute("targetRef", BpmnDocument.id(to));
        from.getParentNode().appendChild(flow);
        return flow;
    }
}
