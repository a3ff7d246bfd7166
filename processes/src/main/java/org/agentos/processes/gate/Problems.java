package org.agentos.processes.gate;

import java.util.ArrayList;
import java.util.List;
import org.agentos.processes.gate.GateProblem.Weight;
import org.agentos.processes.model.BpmnDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects what the checks find; bounded, so that a hostile model cannot fill the memory with complaints. */
final class Problems {
    private static final int MAX = 200;

    private final List<GateProblem> found = new ArrayList<>();

    void refuse(Element element, String code, String message, String suggestion) {
        add(new GateProblem(owner(element), code, message, suggestion, Weight.REFUSED));
    }

    void hold(Element element, String code, String message, String suggestion) {
        add(new GateProblem(owner(element), code, message, suggestion, Weight.NOT_DEPLOYABLE));
    }

    void unbound(Element element, String code, String message, String suggestion) {
        add(new GateProblem(owner(element), code, message, suggestion, Weight.UNBOUND));
    }

    void holdModel(String code, String message, String suggestion) {
        add(new GateProblem("", code, message, suggestion, Weight.NOT_DEPLOYABLE));
    }

    private void add(GateProblem problem) {
        if (!found.contains(problem) && (found.size() < MAX || problem.refused())) {
            found.add(problem);
        }
    }

    boolean anyRefused() {
        return found.stream().anyMatch(GateProblem::refused);
    }

    /** Whether nothing is found but what is to be bound. */
    boolean onlyUnbound() {
        return found.stream().allMatch(GateProblem::unbound);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<GateProblem> list() {
        return List.copyOf(found);
    }

    /** The nearest element that a person can find in an editor: itself or an ancestor with an id. */
    private static String owner(Element element) {
        for (Node node = element; node instanceof Element candidate; node = node.getParentNode()) {
            if (!BpmnDocument.id(candidate).isBlank()) {
                return BpmnDocument.id(candidate);
            }
        }
        return "";
    }
}
