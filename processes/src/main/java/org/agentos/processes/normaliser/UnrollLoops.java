package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/**
 * A loop around an activity (BPMN 2.0.2, 10.2.8, standard loop) becomes gateways around it: done again while the condition holds,
 * asked before the first time if the loop says so.
 */
final class UnrollLoops implements Step {
    @Override
    public void apply(BpmnDocument model) {
        for (Element loop : model.all("standardLoopCharacteristics")) {
            Element activity = (Element) loop.getParentNode();
            String condition = BpmnDocument.text(loop, "loopCondition").orElse("false");
            boolean first = "true".equals(loop.getAttribute("testBefore"));
            BpmnDocument.remove(loop);
            unroll(model, activity, condition, first);
        }
    }

    private static void unroll(BpmnDocument model, Element activity, String condition, boolean askFirst) {
        String id = BpmnDocument.id(activity);
        List<Element> flows = BpmnDocument.children(activity.getParentNode(), "sequenceFlow");
        Element enter = Flows.gateway(model, activity, "exclusiveGateway", id + "_enter" + Bpmn.ADDED);
        Element leave = Flows.gateway(model, activity, "exclusiveGateway", id + "_leave" + Bpmn.ADDED);
        Element ask = Flows.gateway(model, activity, "exclusiveGateway", id + "_ask" + Bpmn.ADDED);
        flows.stream()
                .filter(flow -> id.equals(flow.getAttribute("targetRef")))
                .forEach(flow -> flow.setAttribute("targetRef", BpmnDocument.id(enter)));
        flows.stream()
                .filter(flow -> id.equals(flow.getAttribute("sourceRef")))
                .forEach(flow -> flow.setAttribute("sourceRef", BpmnDocument.id(leave)));
        Element before = askFirst ? ask : activity;
        Element after = askFirst ? enter : ask;
        Flows.connect(model, enter, before);
        conditional(model, Flows.connect(model, ask, askFirst ? activity : enter), condition);
        Flows.connect(model, activity, after);
        ask.setAttribute("default", BpmnDocument.id(Flows.connect(model, ask, leave)));
    }

    private static void conditional(BpmnDocument model, Element flow, String condition) {
        Element expression = model.create("conditionExpression");
        expression.setTextContent(condition);
        flow.appendChild(expression);
    }
}
