package org.agentos.processes.normaliser;

import org.agentos.processes.model.Bpmn;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Names what every call activity calls, and makes every process executable. */
final class CallElements implements Step {
    @Override
    public void apply(BpmnDocument model) {
        for (Element call : model.all("callActivity")) {
            String called = BpmnDocument.local(call.getAttribute("calledElement"));
            call.setAttribute("calledElement", called.isEmpty() ? "unresolved" : called);
            call.setAttributeNS(Bpmn.DROOLS, "drools:waitForCompletion", "true");
            call.setAttributeNS(Bpmn.DROOLS, "drools:independent", "false");
        }
        for (Element process : model.all("process")) {
            process.setAttribute("isExecutable", "true");
            if (process.getAttribute("name").isBlank()) {
                process.setAttribute("name", BpmnDocument.id(process));
            }
            process.setAttributeNS(Bpmn.DROOLS, "drools:packageName", "agentos");
        }
    }
}
