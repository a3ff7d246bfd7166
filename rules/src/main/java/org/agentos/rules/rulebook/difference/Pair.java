package org.agentos.rules.rulebook.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.explanation.Interpreter;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.WordList;
import org.agentos.rules.rulebook.analysis.choosing.Vocabulary;
import org.agentos.rules.rulebook.analysis.solving.Solver;

/** Two rulebooks that decide the same facts. */
final class Pair {

    private final Interpreter before;
    private final Interpreter after;
    private final Vocabulary vocabulary;

    Pair(Rulebook before, Rulebook after) {
        this.before = Interpreter.of(before);
        this.after = Interpreter.of(after);
        List<Rule> rules = new ArrayList<>(before.rules());
        rules.addAll(after.rules());
        List<WordList> lists = new ArrayList<>(after.wordLists());
        before.wordLists().stream()
                .filter(list -> lists.stream().noneMatch(other -> other.name().equals(list.name())))
                .toList()
                .forEach(lists::add);
        this.vocabulary = Vocabulary.of(rules, lists);
    }

    Rulebook before() {
        return before.rulebook();
    }

    Rulebook after() {
        return after.rulebook();
    }

    Solver solver(Instant at) {
        return new Solver(vocabulary, at);
    }

    /** A witness, if the facts can be and both decide them differently. */
    Optional<Witness> witness(FactSet facts) {
        if (!Facts.possible(facts)) {
            return Optional.empty();
        }
        DecisionOutcome left = before.decide(facts);
        DecisionOutcome right = after.decide(facts);
        return Witness.differ(left, right) ? Optional.of(new Witness(facts, left, right)) : Optional.empty();
    }

    /** Names of the word lists that are not the same in both. */
    Set<String> changedLists() {
        Set<WordList> both = before().wordLists().stream().collect(Collectors.toSet());
        both.retainAll(Set.copyOf(after().wordLists()));
        Set<String> changed = new TreeSet<>();
        before().wordLists().forEach(list -> changed.add(list.name()));
        after().wordLists().forEach(list -> changed.add(list.name()));
        both.forEach(list -> changed.remove(list.name()));
        return changed;
    }
}
