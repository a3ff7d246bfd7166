package org.agentos.rules.rulebook.difference;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Rulebook;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Pattern;

/** Whether a word list that was changed makes a difference: texts with the terms that it lost or gained. */
final class WordListSearch {

    private static final int MOST_TERMS = 40;

    private final String name;
    private final Pair pair;
    private final List<Rule> users;

    WordListSearch(String name, Pair pair) {
        this.name = name;
        this.pair = pair;
        this.users = Stream.concat(pair.before().rules().stream(), pair.after().rules().stream())
                .filter(rule -> WordUse.of(name, rule))
                .toList();
    }

    boolean unused() {
        return users.isEmpty();
    }

    Optional<Witness> witness() {
        Placement placement = new Placement(users);
        List<String> terms = terms().stream().limit(MOST_TERMS).toList();
        return pair.witness(
                bases().flatMap(facts -> terms.stream().map(term -> Facts.with(facts, Map.of("text", term))))
                        .flatMap(placement::of));
    }

    /** An empty content, and facts on which the rules that use the list fire. */
    private Stream<FactSet> bases() {
        Condition any = new Condition.Exists(Pattern.of("content"));
        return Stream.concat(Stream.of(any), users.stream().map(Rule::condition))
                .flatMap(condition -> pair.solver(Instant.EPOCH).solve(condition).shown().stream());
    }

    private Set<String> terms() {
        Set<String> before = terms(pair.before());
        Set<String> after = terms(pair.after());
        Set<String> changed = new LinkedHashSet<>(before);
        changed.addAll(after);
        changed.removeIf(term -> before.contains(term) && after.contains(term));
        return changed;
    }

    private Set<String> terms(Rulebook rulebook) {
        Set<String> terms = new LinkedHashSet<>();
        rulebook.wordLists().stream()
                .filter(list -> list.name().equals(name))
                .forEach(list -> terms.addAll(list.terms()));
        return terms;
    }
}
