package org.agentos.rules.rulebook.difference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;

/** Whether other thresholds make a difference: facts on which one rule fires, or several, so that scores fall between them. */
final class ThresholdSearch {

    private static final int MOST_RULES = 120;

    private final Pair pair;

    ThresholdSearch(Pair pair) {
        this.pair = pair;
    }

    Optional<Witness> witness() {
        List<FactSet> single = singles();
        return pair.witness(Stream.concat(single.stream(), sums(single)));
    }

    private List<FactSet> singles() {
        List<FactSet> singles = new ArrayList<>();
        for (Rule rule : pair.after().rules().stream().limit(MOST_RULES).toList()) {
            Placement placement = new Placement(List.of(rule));
            pair.solver(Instant.EPOCH).solve(rule.condition()).shown().stream()
                    .flatMap(placement::of)
                    .filter(facts -> rule.scope()
                            .covers(facts.content().channel(), facts.content().region(), facts.at()))
                    .findFirst()
                    .ifPresent(singles::add);
        }
        return singles;
    }

    /** The facts of two rules, then of more and more of them. */
    private static Stream<FactSet> sums(List<FactSet> single) {
        Stream<FactSet> two = single.stream()
                .flatMap(one -> single.stream().filter(other -> other != one).map(other -> Facts.together(one, other)));
        List<FactSet> more = new ArrayList<>();
        single.forEach(one -> more.add(more.isEmpty() ? one : Facts.together(more.get(more.size() - 1), one)));
        return Stream.concat(two, more.stream());
    }
}
