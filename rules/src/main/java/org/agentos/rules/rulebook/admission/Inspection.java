package org.agentos.rules.rulebook.admission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.Place;
import org.agentos.rules.rulebook.RuleProblem;
import org.agentos.rules.rulebook.condition.Condition.Aggregate;

/** The problems found so far in one rule, and how much of it was looked at. */
final class Inspection {

    private final List<RuleProblem> problems = new ArrayList<>();
    private final Set<String> wordLists;
    private int nodes;

    Inspection(Set<String> wordLists) {
        this.wordLists = wordLists;
    }

    List<RuleProblem> problems() {
        return problems;
    }

    void problem(String pointer, String code, String message) {
        problems.add(RuleProblem.at(pointer, code, message));
    }

    void add(RuleProblem problem) {
        problems.add(problem);
    }

    void unknown(String pointer, String code, String what, String word, Collection<String> known) {
        Optional<String> suggestion = Suggestions.closest(word, known);
        String meant =
                suggestion.map(guess -> " Did you mean \"" + guess + "\"?").orElse("");
        String message = "There is no " + what + " \"" + Suggestions.abbreviate(word) + "\"." + meant;
        problems.add(new RuleProblem(new Place.Pointer(pointer), code, message, suggestion));
    }

    /** Counts a condition or constraint; false when the rule has too many for looking further. */
    boolean enter(String pointer, int depth, int deepest) {
        nodes++;
        if (nodes == Limits.NODES + 1) {
            problem(pointer, "too-many-conditions", "A rule has at most " + Limits.NODES + " conditions; split it.");
        }
        if (depth > deepest) {
            problem(pointer, "too-deep", "These are nested at most " + deepest + " deep; split the rule.");
        }
        return nodes <= Limits.NODES && depth <= deepest;
    }

    /** A number that an aggregate makes of a field, which counting does not need. */
    void requireNumber(Aggregate aggregate, FactType fact, String field, String pointer) {
        if (aggregate == Aggregate.COUNT) {
            if (!field.isEmpty()) {
                problem(pointer, "field", "Counting needs no field; remove it.");
            }
        } else if (fact.field(field).isEmpty()) {
            unknown(pointer, "unknown-fact-field", "field of " + fact.name(), field, fact.fieldNames());
        } else if (!fact.field(field).get().type().numeric()) {
            problem(pointer, "wrong-type", "\"" + field + "\" is not a number.");
        }
    }

    void requireWordList(String name, String pointer) {
        if (!wordLists.contains(name)) {
            unknown(pointer, "unknown-word-list", "word list", name, wordLists);
        }
    }

    void requireSize(String pointer, int size, int least, int most) {
        if (size < least || size > most) {
            problem(pointer, "size", "This list has " + size + " entries; it needs " + least + " to " + most + ".");
        }
    }

    void requireText(String pointer, String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most || text.isBlank() && least > 0) {
            problem(
                    pointer,
                    "length",
                    "This text has " + length + " characters; it needs " + least + " to " + most + ".");
        }
    }
}
