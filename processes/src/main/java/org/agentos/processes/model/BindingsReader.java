package org.agentos.processes.model;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads the bindings out of our attributes and those of the dialects that carry the same meaning. */
public final class BindingsReader {
    private BindingsReader() {}

    /** Bindings of every process that has content, in the order of the model. */
    public static List<Bindings> read(BpmnDocument document) {
        Names names = Names.of(document);
        return document.all("process").stream()
                .filter(BpmnDocument::hasContent)
                .map(process -> read(document, names, process))
                .toList();
    }

    /** Bindings of one process of the model. */
    public static Optional<Bindings> read(BpmnDocument document, String processId) {
        return read(document).stream()
                .filter(bindings -> bindings.processId().equals(processId))
                .findFirst();
    }

    private static Bindings read(BpmnDocument document, Names names, Element process) {
        Map<String, String> works = new LinkedHashMap<>();
        Map<String, HumanWork> people = new LinkedHashMap<>();
        Map<String, String> messages = new LinkedHashMap<>();
        Map<String, String> scripts = new LinkedHashMap<>();
        for (Element task : inside(process, document.all(Bpmn.WORK_TASKS))) {
            works.put(BpmnDocument.id(task), workType(task));
        }
        for (Element task : inside(process, document.all("userTask"))) {
            people.put(BpmnDocument.id(task), humanWork(task));
        }
        for (Element event : inside(process, EventNames.sendingMessages(document))) {
            works.put(
                    BpmnDocument.id(event),
                    firstFilled(event.getAttributeNS(Bpmn.AGENTOS, "work")).orElse(Bpmn.MESSAGE_WORK));
            messages.put(BpmnDocument.id(event), EventNames.message(document, event));
        }
        for (Element script : inside(process, document.all("scriptTask"))) {
            works.put(BpmnDocument.id(script), Bpmn.SCRIPT_WORK);
            scripts.put(BpmnDocument.id(script), scriptText(script));
        }
        String id = BpmnDocument.id(process);
        String name = process.getAttribute("name");
        return new Bindings(
                id,
                name.isBlank() ? id : name,
                works,
                people,
                StartTriggers.read(document, process),
                Repetitions.read(document, names, process),
                DataMappings.read(document, names, process),
                messages,
                scripts);
    }

    static List<Element> inside(Element process, List<Element> elements) {
        return elements.stream()
                .filter(element -> BpmnDocument.isInside(element, process))
                .toList();
    }

    private static String scriptText(Element task) {
        return BpmnDocument.child(task, "script")
                .map(Element::getTextContent)
                .orElse("")
                .trim();
    }

    private static String workType(Element task) {
        return firstFilled(
                        task.getAttributeNS(Bpmn.AGENTOS, "work"),
                        task.getAttributeNS(Bpmn.DROOLS, "taskName"),
                        task.getAttributeNS(Bpmn.CAMUNDA, "topic"),
                        Optional.of(task.getAttribute("implementation"))
                                .filter(implementation -> !implementation.startsWith("##"))
                                .orElse(""))
                .orElse("");
    }

    private static HumanWork humanWork(Element task) {
        String roles = firstFilled(
                        task.getAttributeNS(Bpmn.AGENTOS, "roles"),
                        dialect(task, "candidateGroups"),
                        assigned(task, "GroupId"),
                        potentialOwner(task))
                .orElse("");
        List<String> names = Arrays.stream(roles.split(","))
                .map(String::trim)
                .filter(role -> !role.isEmpty())
                .toList();
        String name = task.getAttribute("name");
        return new HumanWork(name.isBlank() ? BpmnDocument.id(task) : name, names, due(task));
    }

    private static Optional<Duration> due(Element task) {
        String due = task.getAttributeNS(Bpmn.AGENTOS, "due").trim();
        try {
            return due.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(due));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the gate has named it as a problem
        }
    }

    private static String dialect(Element task, String attribute) {
        return firstFilled(Stream.concat(Stream.of(Bpmn.CAMUNDA), Bpmn.OTHER_DIALECTS.stream())
                        .map(namespace -> task.getAttributeNS(namespace, attribute))
                        .toArray(String[]::new))
                .orElse("");
    }

    /** The constant that jBPM's notation assigns to a data input of this name. */
    private static String assigned(Element task, String input) {
        return BpmnDocument.child(task, "ioSpecification").stream()
                .flatMap(specification -> BpmnDocument.children(specification, "dataInput").stream())
                .filter(data -> input.equals(data.getAttribute("name")))
                .flatMap(data -> constants(task, BpmnDocument.id(data)))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> constants(Element task, String target) {
        return BpmnDocument.children(task, "dataInputAssociation").stream()
                .filter(link -> BpmnDocument.child(link, "targetRef")
                        .filter(ref -> target.equals(ref.getTextContent().trim()))
                        .isPresent())
                .flatMap(link -> BpmnDocument.children(link, "assignment").stream())
                .flatMap(assignment -> BpmnDocument.children(assignment, "from").stream())
                .map(from -> from.getTextContent().trim());
    }

    private static String potentialOwner(Element task) {
        return BpmnDocument.children(task, "potentialOwner").stream()
                .map(owner -> owner.getTextContent().trim())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The first text that is not blank, trimmed. */
    static Optional<String> firstFilled(String... candidates) {
        return Arrays.stream(candidates)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(String::trim);
    }
}
