package org.agentos.processes.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                triggers.add(new StartTrigger(Kind.MESSAGE, id, Messages.name(model, start)));
            }
            BpmnDocument.child(start, "signalEventDefinition")
                    .ifPresent(signal ->
                            triggers.add(new StartTrigger(Kind.SIGNAL, id, signalName(model, start, signal))));
            BpmnDocument.child(start, "timerEventDefinition")
                    .ifPresent(timer -> triggers.add(new StartTrigger(Kind.TIMER, id, time(timer))));
        }
        return triggers;
    }

    private static String signalName(BpmnDocument model, Element start, Element definition) {
        String id = BpmnDocument.local(definition.getAttribute("signalRef"));
        return model.all("signal").stream()
                .filter(signal -> id.equals(BpmnDocument.id(signal)))
                .map(signal -> signal.getAttribute("name").trim())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    String own = start.getAttribute("name").trim();
                    return own.isEmpty() ? "_signal_" + BpmnDocument.id(start) : own;
                });
    }

    private static String time(Element timer) {
        return List.of("timeDate", "timeDuration", "timeCycle").stream()
                .map(name -> BpmnDocument.child(timer, name))
                .flatMap(Optional::stream)
                .map(time -> time.getTextContent().trim())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
