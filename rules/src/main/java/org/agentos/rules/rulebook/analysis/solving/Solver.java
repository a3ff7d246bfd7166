package org.agentos.rules.rulebook.analysis.solving;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.MomentFact;
import org.agentos.rules.rulebook.analysis.choosing.Choices;
import org.agentos.rules.rulebook.analysis.choosing.FactMaker;
import org.agentos.rules.rulebook.analysis.choosing.FactSearch;
import org.agentos.rules.rulebook.analysis.choosing.Vocabulary;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.matching.Matching;

/** Finds out whether a condition can hold. Not thread-safe. */
public final class Solver {

    /** Facts of one pattern that are made at most. */
    static final int MOST_FACTS = 50;

    private static final int MOST_STEPS = 2_000;

    private final Vocabulary vocabulary;
    private final Instant at;

    /**
     * @param at the moment of decision that is tried first
     */
    public Solver(Vocabulary vocabulary, Instant at) {
        this.vocabulary = vocabulary;
        this.at = at;
    }

    /** Answers for an admitted condition. */
    public Answer solve(Condition condition) {
        return Branches.of(condition)
                .map(parts -> new Search(condition, parts).answer())
                .orElseGet(Answer.Unknown::new);
    }

    /** Whether it is shown that one condition holds whenever another does. */
    public boolean implies(Condition one, Condition other) {
        return one.equals(other)
                || solve(new Condition.AllOf(List.of(one, new Condition.Not(other)))) instanceof Answer.Impossible;
    }

    /** Takes a branch of each part, one part after the other, and turns back where they contradict each other. */
    private final class Search {

        private final Condition condition;
        private final List<List<List<Requirement>>> parts;
        private int steps;
        private boolean open;

        private Search(Condition condition, List<List<List<Requirement>>> parts) {
            this.condition = condition;
            this.parts = parts;
        }

        private Answer answer() {
            Optional<FactSet> facts = from(0, List.of());
            if (facts.isPresent()) {
                return new Answer.Possible(facts.get());
            }
            return open ? new Answer.Unknown() : new Answer.Impossible();
        }

        private Optional<FactSet> from(int part, List<Requirement> so) {
            steps++;
            Branch branch = new Branch(so, new FactSearch(new Choices(vocabulary, at), new FactMaker(at)));
            if (branch.impossible()) {
                return Optional.empty();
            }
            if (steps > MOST_STEPS || part == parts.size()) {
                open = true;
                return steps > MOST_STEPS ? Optional.empty() : confirmed(condition, branch);
            }
            for (List<Requirement> next : parts.get(part)) {
                List<Requirement> both = new ArrayList<>(so);
                both.addAll(next);
                Optional<FactSet> facts = from(part + 1, both);
                if (facts.isPresent() || steps > MOST_STEPS) {
                    return facts;
                }
            }
            return Optional.empty();
        }
    }

    /** Whether the interpreter finds that a condition holds. */
    public boolean holds(Condition condition, FactSet facts) {
        return matching(facts).holds(condition);
    }

    /** The facts, ready to be asked about many conditions; not thread-safe. */
    public Matching matching(FactSet facts) {
        return Matching.of(facts, vocabulary.words(facts.content().text()), vocabulary.lexicon());
    }

    private Optional<FactSet> confirmed(Condition condition, Branch branch) {
        List<Instant> moments = moments(branch.of("moment"));
        List<String> words = words(branch.of("word"));
        return branch.proposals().stream()
                .flatMap(proposal -> moments.stream()
                        .map(moment -> FactAssembly.of(
                                moment, FactAssembly.withWords(proposal.content(), words), proposal.facts())))
                .filter(facts -> holds(condition, facts))
                .findFirst();
    }

    /** The words that a content's text needs so that facts of type word are found in it. */
    private List<String> words(List<Requirement> requirements) {
        List<String> needed = new ArrayList<>();
        for (Requirement requirement : requirements) {
            vocabulary.terms().stream()
                    .filter(term -> vocabulary.words(term).stream().anyMatch(word -> exists(requirement, word, at)))
                    .findFirst()
                    .ifPresent(term ->
                            needed.addAll(Collections.nCopies(Math.min(requirement.least(), MOST_FACTS), term)));
        }
        return needed;
    }

    /** Moments of decision at which the requirements of the moment are met; a few of the coming days, months and hours are tried. */
    private List<Instant> moments(List<Requirement> requirements) {
        if (requirements.isEmpty()) {
            return List.of(at);
        }
        return IntStream.range(0, 12)
                .boxed()
                .flatMap(month -> IntStream.range(0, DayOfWeek.values().length * 24)
                        .mapToObj(hour -> at.atZone(ZoneOffset.UTC)
                                .plusMonths(month)
                                .plusHours(hour)
                                .toInstant()))
                .filter(moment -> requirements.stream().allMatch(requirement -> met(requirement, moment)))
                .limit(1)
                .toList();
    }

    private boolean met(Requirement requirement, Instant moment) {
        int number = exists(requirement, MomentFact.of(moment), moment) ? 1 : 0;
        return number >= requirement.least() && number <= requirement.most();
    }

    private boolean exists(Requirement requirement, Fact fact, Instant moment) {
        return new Matching(List.of(fact), vocabulary.lexicon(), moment)
                .holds(new Condition.Exists(requirement.loosened()));
    }
}
