package org.agentos.processes.model;

import java.util.ArrayList;
import java.util.List;
import org.agentos.processes.model.StartTrigger.Kind;
import org.w3c.dom.Element;

/** Reads what starts a process. */
final class StartTriggers {
    private StartTriggers() {}

    static List<StartTrigger> read(BpmnDocument model, Element process) {
        List<StartTrigger> triggers = new ArrayList<>();
        for (Element start : BpmnDocument.children(process, "startEvent")) {
            String id = BpmnDocument.id(start);
            if (BpmnDocument.child(start, "messageEventDefinition").isPresent()) {
                triggers.add(new StartTrigger(Kind.MESSAGE, id, EventNames.message(model, start)));
            }
            if (BpmnDocument.child(start, "signalEventDefinition").isPresent()) {
                triggers.add(new StartTrigger(Kind.SIGNAL, id, EventNames.signal(model, start)));
            }
            BpmnDocument.child(start, "timerEventDefinition")
                    .ifPresent(timer -> triggers.add(new StartTrigger(Kind.TIMER, id, time(timer))));
        }
        return triggers;
    }

    private static String time(Element timer) {
        return List.of("timeDate", "timeDuration", "timeCycle").stream()
                .flatMap(name -> BpmnDocument.text(timer, name).stream())
                .findFirst()
                .orElse("");
    }
}
