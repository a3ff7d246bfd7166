package org.agentos.processes.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads how often activities are done, from our attributes, Camunda's, or BPMN's own data. */
final class Repetitions {
    private static final Pattern WRAPPED = Pattern.compile("[$#]\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private Repetitions() {}

    static Map<String, Repetition> read(BpmnDocument model, Names names, Element process) {
        Map<String, Repetition> found = new LinkedHashMap<>();
        for (Element loop : BindingsReader.inside(process, model.all("multiInstanceLoopCharacteristics"))) {
            Element activity = (Element) loop.getParentNode();
            found.put(BpmnDocument.id(activity), read(names, activity, loop));
        }
        return found;
    }

    private static Repetition read(Names names, Element activity, Element loop) {
        String times = text(loop, "loopCardinality");
        return new Repetition(
                collection(names, activity, loop),
                NUMBER.matcher(times).matches() ? OptionalInt.of(Integer.parseInt(times)) : OptionalInt.empty(),
                first(
                                loop.getAttributeNS(Bpmn.AGENTOS, "element"),
                                loop.getAttributeNS(Bpmn.CAMUNDA, "elementVariable"),
                                named(loop, "inputDataItem"))
                        .orElse("item"),
                "true".equals(loop.getAttribute("isSequential")),
                text(loop, "completionCondition"),
                first(loop.getAttributeNS(Bpmn.AGENTOS, "result"), named(loop, "outputDataItem")),
                first(
                        loop.getAttributeNS(Bpmn.AGENTOS, "results"),
                        target(names, activity, text(loop, "loopDataOutputRef"))));
    }

    private static String collection(Names names, Element activity, Element loop) {
        return first(
                        unwrapped(loop.getAttributeNS(Bpmn.AGENTOS, "collection")),
                        unwrapped(loop.getAttributeNS(Bpmn.CAMUNDA, "collection")),
                        source(names, activity, text(loop, "loopDataInputRef")))
                .orElse("");
    }

    /** The variable behind the data input that is looped over. */
    private static String source(Names names, Element activity, String input) {
        return BpmnDocument.children(activity, "dataInputAssociation").stream()
                .filter(link -> input.equals(text(link, "targetRef")))
                .map(link -> names.variable(text(link, "sourceRef")))
                .findFirst()
                .orElseGet(() -> input.isEmpty() ? "" : names.variable(input));
    }

    private static String target(Names names, Element activity, String output) {
        return BpmnDocument.children(activity, "dataOutputAssociation").stream()
                .filter(link -> output.equals(text(link, "sourceRef")))
                .map(link -> names.variable(text(link, "targetRef")))
                .findFirst()
                .orElse("");
    }

    private static String named(Element loop, String item) {
        return BpmnDocument.child(loop, item)
                .map(data ->
                        first(data.getAttribute("name"), BpmnDocument.id(data)).orElse(""))
                .orElse("");
    }

    private static String unwrapped(String text) {
        var wrapped = WRAPPED.matcher(text.trim());
        return wrapped.matches() ? wrapped.group(1) : text.trim();
    }

    private static String text(Element parent, String child) {
        return BpmnDocument.child(parent, child)
                .map(element -> element.getTextContent().trim())
                .orElse("");
    }

    private static Optional<String> first(String... candidates) {
        return Stream.of(candidates)
                .filter(text -> !text.isBlank())
                .map(String::trim)
                .findFirst();
    }
}
