package org.agentos.processes.model;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Messages of a model: who sends them, and what they are called. */
public final class Messages {
    private Messages() {}

    /** Events that send a message. */
    public static List<Element> sent(BpmnDocument model) {
        return Stream.concat(model.all("intermediateThrowEvent").stream(), model.all("endEvent").stream())
                .filter(event ->
                        BpmnDocument.child(event, "messageEventDefinition").isPresent())
                .toList();
    }

    /** The name of the message that an event sends or waits for; that of the event, or its id, where the model names none. */
    public static String name(BpmnDocument model, Element event) {
        return BpmnDocument.child(event, "messageEventDefinition").stream()
                .map(definition -> BpmnDocument.local(definition.getAttribute("messageRef")))
                .flatMap(id -> model.all("message").stream().filter(message -> id.equals(BpmnDocument.id(message))))
                .map(message -> message.getAttribute("name").trim())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> {
                    String own = event.getAttribute("name").trim();
                    return own.isEmpty() ? "_message_" + BpmnDocument.id(event) : own;
                });
    }
}
