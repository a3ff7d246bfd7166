package org.agentos.rules.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of a model stand in the text they were read from. A reader notes a place for each part it makes, under the pointer
 * that the part has in guided JSON; what admission says about a part then comes out at that place, or at that of the nearest part
 * around it.
 */
public final class Places {

    private final Map<String, Place> byPointer = new HashMap<>();

    /** Starts with the place of the whole text. */
    public Places(Place whole) {
        byPointer.put("", whole);
    }

    /** Notes where the part under a pointer stands. */
    public void put(String pointer, Place place) {
        byPointer.put(pointer, place);
    }

    /** The place of the part under a pointer, or of the nearest part around it that has one. */
    public Place of(String pointer) {
        String around = pointer;
        while (!byPointer.containsKey(around)) {
            around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
        }
        return byPointer.get(around);
    }

    /** The same problems, each at its place in the text. */
    public List<RuleProblem> locate(List<RuleProblem> problems) {
        return problems.stream()
                .map(problem -> problem.at(of(problem.pointer())))
                .toList();
    }

    /** Problems of the model, each at its place in the text, but for places where the text itself is already at fault. */
    public List<RuleProblem> locateUnexplained(List<RuleProblem> problems, List<RuleProblem> ofText) {
        List<Place> explained = ofText.stream().map(RuleProblem::place).toList();
        return locate(problems).stream()
                .filter(problem -> !explained.contains(problem.place()))
                .toList();
    }
}
