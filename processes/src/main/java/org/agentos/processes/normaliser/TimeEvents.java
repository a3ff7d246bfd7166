package org.agentos.processes.normaliser;

import java.util.List;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;

/**
 * Leaves a timer exactly one time. One without any, or with one that must still be written, gets an hour: such a model is checked, and
 * never run.
 */
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
                if (timed || !time.getTextContent().trim().matches("[PR0-9].*")) {
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
