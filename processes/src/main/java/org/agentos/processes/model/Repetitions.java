package org.agentos.processes.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
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
        String times = BpmnDocument.text(loop, "loopCardinality").orElse("");
        return new Repetition(
                collection(names, activity, loop),
                NUMBER.matcher(times).matches() ? OptionalInt.of(Integer.parseInt(times)) : OptionalInt.empty(),
                BindingsReader.firstFilled(
                                loop.getAttributeNS(Bpmn.AGENTOS, "element"),
                                loop.getAttributeNS(Bpmn.CAMUNDA, "elementVariable"),
                                named(loop, "inputDataItem"))
                        .orElse("item"),
                "true".equals(loop.getAttribute("isSequential")),
                BpmnDocument.text(loop, "completionCondition").orElse(""),
                BindingsReader.firstFilled(loop.getAttributeNS(Bpmn.AGENTOS, "result"), named(loop, "outputDataItem")),
                BindingsReader.firstFilled(
                        loop.getAttributeNS(Bpmn.AGENTOS, "results"),
                        target(
                                names,
                                activity,
                                BpmnDocument.text(loop, "loopDataOutputRef").orElse(""))));
    }

    private static String collection(Names names, Element activity, Element loop) {
        return BindingsReader.firstFilled(
                        unwrapped(loop.getAttributeNS(Bpmn.AGENTOS, "collection")),
                        unwrapped(loop.getAttributeNS(Bpmn.CAMUNDA, "collection")),
                        source(
                                names,
                                activity,
                                BpmnDocument.text(loop, "loopDataInputRef").orElse("")))
                .orElse("");
    }

    /** The variable behind the data input that is looped over. */
    private static String source(Names names, Element activity, String input) {
        return BpmnDocument.children(activity, "dataInputAssociation").stream()
                .filter(link ->
                        input.equals(BpmnDocument.text(link, "targetRef").orElse("")))
                .map(link -> names.variable(BpmnDocument.text(link, "sourceRef").orElse("")))
                .findFirst()
                .orElseGet(() -> input.isEmpty() ? "" : names.variable(input));
    }

    private static String target(Names names, Element activity, String output) {
        return BpmnDocument.children(activity, "dataOutputAssociation").stream()
                .filter(link ->
                        output.equals(BpmnDocument.text(link, "sourceRef").orElse("")))
                .map(link -> names.variable(BpmnDocument.text(link, "targetRef").orElse("")))
                .findFirst()
                .orElse("");
    }

    private static String named(Element loop, String item) {
        return BpmnDocument.child(loop, item)
                .map(data -> BindingsReader.firstFilled(data.getAttribute("name"), BpmnDocument.id(data))
                        .orElse(""))
                .orElse("");
    }

    private static String unwrapped(String text) {
        var wrapped = WRAPPED.matcher(text.trim());
        return wrapped.matches() ? wrapped.group(1) : text.trim();
    }
}
