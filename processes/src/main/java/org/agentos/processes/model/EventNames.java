package org.agentos.processes.model;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What the messages and signals of a model are called, by the engine and by jBPM alike, and who sends messages. */
public final class EventNames {
    private EventNames() {}

    /** Events that send a message. */
    public static List<Element> sendingMessages(BpmnDocument model) {
        return Stream.concat(model.all("intermediateThrowEvent").stream(), model.all("endEvent").stream())
                .filter(event ->
                        BpmnDocument.child(event, "messageEventDefinition").isPresent())
                .toList();
    }

    /** The name of the message that an event sends or waits for. */
    public static String message(BpmnDocument model, Element event) {
        return referred(model, event, "message");
    }

    /** The name of the signal that an event throws or waits for. */
    static String signal(BpmnDocument model, Element event) {
        return referred(model, event, "signal");
    }

    /** The name of a message or signal; its id where it has none. */
    public static String of(Element target) {
        return named(target, BpmnDocument.id(target));
    }

    /** What an event, or a task, refers to that refers to nothing: by its own name, else by an id made of its own. */
    public static String implied(String kind, Element owner) {
        return named(owner, impliedId(kind, owner));
    }

    /** The id of what an event, or a task, refers to that refers to nothing. */
    public static String impliedId(String kind, Element owner) {
        return "_" + kind + "_" + BpmnDocument.id(owner);
    }

    private static String referred(BpmnDocument model, Element event, String kind) {
        return BpmnDocument.child(event, kind + "EventDefinition").stream()
                .map(definition -> BpmnDocument.local(definition.getAttribute(kind + "Ref")))
                .flatMap(id -> model.all(kind).stream().filter(target -> id.equals(BpmnDocument.id(target))))
                .map(EventNames::of)
                .findFirst()
                .orElseGet(() -> implied(kind, event));
    }

    private static String named(Element element, String otherwise) {
        String name = element.getAttribute("name").trim();
        return name.isEmpty() ? otherwise : name;
    }
}
