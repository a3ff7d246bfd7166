package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/** Leaves a timer exactly one time; one without any gets an hour, so that the model can still be shown and checked. */
final class TimeEvents implements Step {
    private static final List<String> TIMES = List.of("timeDate", "timeDuration", "timeCycle");

    @Override
    public void apply(BpmnDocument model) {
        model.all("timerEventDefinition").forEach(timer -> complete(model, timer));
    }

    private static void complete(BpmnDocument model, Element timer) {
        boolean timed = false;
        for (String name : TIMES) {
            for (Element time : BpmnDocument.children(timer, name)) {
                if (timed || time.getTextContent().isBlank()) {
                    BpmnDocument.remove(time);
                } else {
                    timed = true;
                }
            }
        }
        if (!timed) {
            Element hour = model.create("timeDuration");
            hour.setTextContent("PT1H");
            timer.appendChild(hour);
        }
    }
}
