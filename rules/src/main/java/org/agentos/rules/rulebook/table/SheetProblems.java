package org.agentos.rules.rulebook.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.admission.Suggestions;

/** Collects what is wrong with sheets, up to a number that a person can still read. */
final class SheetProblems {

    private static final int MOST = 200;

    private final List<RuleProblem> found = new ArrayList<>();

    void add(Place place, String code, String message) {
        add(RuleProblem.at(place, code, message));
    }

    void unknown(Place place, String what, String word, Collection<String> known) {
        Optional<String> meant = Suggestions.closest(word, known);
        String message = "There is no " + what + " '" + Suggestions.abbreviate(word) + "'; use one of "
                + String.join(", ", known) + ".";
        add(new RuleProblem(place, "unknown", message, meant));
    }

    void addAll(List<RuleProblem> problems) {
        problems.forEach(this::add);
    }

    private void add(RuleProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<RuleProblem> all() {
        return List.copyOf(found);
    }
}
