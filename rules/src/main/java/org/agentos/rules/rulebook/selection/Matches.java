package org.agentos.rules.rulebook.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.matching.KnownMatches;

/** Which facts meet which patterns by themselves, in the order of facts. */
final class Matches implements KnownMatches {

    private final Map<Pattern, AlphaPattern> patterns;
    private final List<List<Fact>> facts;
    private final List<AlphaPattern> met = new ArrayList<>();

    /**
     * @param patterns by identity
     * @param number of all alpha patterns
     */
    Matches(Map<Pattern, AlphaPattern> patterns, int number) {
        this.patterns = patterns;
        this.facts = new ArrayList<>(Collections.nCopies(number, List.of()));
    }

    void add(AlphaPattern pattern, Fact fact) {
        List<Fact> found = facts.get(pattern.index());
        if (found.isEmpty()) {
            found = new ArrayList<>(4);
            facts.set(pattern.index(), found);
            met.add(pattern);
        }
        found.add(fact);
    }

    /** The patterns that any fact meets. */
    List<AlphaPattern> met() {
        return met;
    }

    List<Fact> of(AlphaPattern pattern) {
        return facts.get(pattern.index());
    }

    @Override
    public Optional<List<Fact>> of(Pattern pattern) {
        AlphaPattern alpha = patterns.get(pattern);
        return alpha == null || !alpha.exact() ? Optional.empty() : Optional.of(of(alpha));
    }
}
