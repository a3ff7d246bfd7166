package org.agentos.processes.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads the data associations of tasks (BPMN 2.0.2, 10.4). Stores and objects that are only drawn count as variables. */
final class DataMappings {
    private static final List<String> TASKS = Stream.concat(
                    Bpmn.WORK_TASKS.stream(), Stream.of("userTask", "scriptTask"))
            .toList();
    private static final int LONGEST_CONSTANT = 1000;

    private DataMappings() {}

    static Map<String, DataMapping> read(BpmnDocument model, Names names, Element process) {
        Map<String, DataMapping> found = new LinkedHashMap<>();
        for (Element task : BindingsReader.inside(process, model.all(TASKS))) {
            DataMapping mapping = read(names, task);
            if (!mapping.equals(DataMapping.NONE)) {
                found.put(BpmnDocument.id(task), mapping);
            }
        }
        return found;
    }

    private static DataMapping read(Names names, Element task) {
        Map<String, String> inputs = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        for (Element link : BpmnDocument.children(task, "dataInputAssociation")) {
            Optional<String> seen = BpmnDocument.text(link, "targetRef").map(names::variable);
            Optional<String> from = BpmnDocument.text(link, "sourceRef").map(names::variable);
            seen.ifPresent(name -> {
                from.filter(source -> !source.equals(name)).ifPresent(source -> inputs.put(name, source));
                constant(link).ifPresent(value -> constants.put(name, value));
            });
        }
        for (Element link : BpmnDocument.children(task, "dataOutputAssociation")) {
            Optional<String> given = BpmnDocument.text(link, "sourceRef").map(names::variable);
            Optional<String> to = BpmnDocument.text(link, "targetRef").map(names::variable);
            if (given.isPresent() && to.isPresent() && !given.equals(to)) {
                outputs.put(given.get(), to.get());
            }
        }
        return new DataMapping(inputs, constants, outputs);
    }

    private static Optional<String> constant(Element link) {
        return BpmnDocument.children(link, "assignment").stream()
                .flatMap(assignment -> BpmnDocument.text(assignment, "from").stream())
                .filter(value -> value.length() <= LONGEST_CONSTANT)
                .findFirst();
    }
}
