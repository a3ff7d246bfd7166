package org.agentos.rules.rulebook.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Set<String> changedLists;

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
        this.changedLists = Stream.concat(
                        missing(before.wordLists(), after.wordLists()), missing(after.wordLists(), before.wordLists()))
                .collect(Collectors.toCollection(TreeSet::new));
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

    /** The first facts that both decide differently. */
    Optional<Witness> witness(Stream<FactSet> candidates) {
        return candidates.flatMap(facts -> witness(facts).stream()).findFirst();
    }

    private Optional<Witness> witness(FactSet facts) {
        DecisionOutcome left = before.decide(facts);
        DecisionOutcome right = after.decide(facts);
        return Witness.differ(left, right) ? Optional.of(new Witness(facts, left, right)) : Optional.empty();
    }

    /** Names of the word lists that are not the same in both. */
    Set<String> changedLists() {
        return changedLists;
    }

    private static Stream<String> missing(List<WordList> lists, List<WordList> others) {
        return lists.stream().filter(list -> !others.contains(list)).map(WordList::name);
    }
}
