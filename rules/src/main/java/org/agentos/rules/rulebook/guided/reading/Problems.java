package org.agentos.rules.rulebook.guided.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.Places;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.admission.Suggestions;

/** Collects what is wrong with a text, up to a number that a person can still read. */
public final class Problems {

    private static final int MOST = 200;

    private final List<RuleProblem> found = new ArrayList<>();
    private Optional<Places> places = Optional.empty();

    /** Says where the parts of the model stand in the text, where that is not under their own pointers. */
    void locateBy(Places of) {
        places = Optional.of(of);
    }

    public void add(String pointer, String code, String message) {
        add(RuleProblem.at(pointer, code, message));
    }

    /** A word that is none of the known ones. */
    void unknown(String pointer, String code, String what, String word, Collection<String> known) {
        Optional<String> suggestion = Suggestions.closest(word, known);
        String message = "There is no " + what + " \"" + Suggestions.abbreviate(word) + "\"; use one of "
                + String.join(", ", known) + ".";
        add(new RuleProblem(new Place.Pointer(pointer), code, message, suggestion));
    }

    /** Adds problems of the model, but not where the text itself is already at fault. */
    public void addUnlessExplained(List<RuleProblem> problems) {
        List<RuleProblem> explained = List.copyOf(found);
        places.map(of -> of.locate(problems)).orElse(problems).stream()
                .filter(problem -> explained.stream().noneMatch(earlier -> overlaps(earlier, problem)))
                .forEach(this::add);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<RuleProblem> all() {
        return List.copyOf(found);
    }

    private void add(RuleProblem problem) {
        if (found.size() < MOST && !found.contains(problem)) {
            found.add(problem);
        }
    }

    private static boolean overlaps(RuleProblem earlier, RuleProblem problem) {
        return earlier.pointer().equals(problem.pointer()) || earlier.pointer().startsWith(problem.pointer() + "/");
    }
}
