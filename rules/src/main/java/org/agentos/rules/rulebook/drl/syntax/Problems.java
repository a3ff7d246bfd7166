package org.agentos.rules.rulebook.drl.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.admission.Suggestions;

/** Collects what is wrong with a text, up to a number that a person can still read. */
public final class Problems {

    private static final int MOST = 200;

    private record Found(Place.Position place, RuleProblem problem) {}

    private final List<Found> found = new ArrayList<>();

    public void add(Place.Position place, String code, String message) {
        add(place, code, message, Optional.empty());
    }

    public void add(Place.Position place, String code, String message, Optional<String> suggestion) {
        if (found.size() < MOST) {
            found.add(new Found(place, new RuleProblem(place, code, message, suggestion)));
        }
    }

    /** A word that is none of the known ones. */
    public void unknown(Place.Position place, String code, String what, String word, Collection<String> known) {
        Optional<String> suggestion = Suggestions.closest(word, known);
        String meant =
                suggestion.map(guess -> " Did you mean \"" + guess + "\"?").orElse("");
        add(
                place,
                code,
                "There is no " + what + " \"" + Suggestions.abbreviate(word) + "\"; there are "
                        + String.join(", ", known) + "." + meant,
                suggestion);
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** Whether so many were found that looking further tells nobody anything. */
    public boolean enough() {
        return found.size() >= MOST;
    }

    /** All problems in the order of their places. */
    public List<RuleProblem> all() {
        return found.stream()
                .sorted(Comparator.comparingInt((Found one) -> one.place().line())
                        .thenComparingInt(one -> one.place().column()))
                .map(Found::problem)
                .toList();
    }
}
