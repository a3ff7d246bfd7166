package org.agentos.rules.rulebook.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.facts.ContentFact;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.matching.KnownMatches;
import org.agentos.rules.rulebook.matching.Lexicon;

/** Selects the rules that can fire on facts, and the facts that matter to them. Immutable, thread-safe. */
public final class Selection {

    private final Lexicon lexicon;
    private final Map<Pattern, AlphaPattern> patterns = new IdentityHashMap<>();
    private final Map<Class<?>, TypeIndex> types = new HashMap<>();
    private final int alphas;
    private final List<Possibility> possibilities = new ArrayList<>();
    private final List<List<AlphaPattern>> patternsOfRules = new ArrayList<>();
    /** The rules that need a pattern to be met, by the pattern. */
    private final List<List<Integer>> triggered;
    /** The rules that no single pattern is needed for. */
    private final BitSet untriggered = new BitSet();

    /**
     * The outcome of a selection.
     *
     * @param rules indices of those that can fire
     * @param facts what meets any of their patterns, in no particular order, but for the content, which is always looked at
     */
    public record Selected(BitSet rules, Set<Fact> facts, KnownMatches matches) {}

    private Selection(List<Rule> rules, Lexicon lexicon) {
        this.lexicon = lexicon;
        Map<Pattern, AlphaPattern> distinct = new HashMap<>();
        rules.stream()
                .flatMap(rule -> References.patterns(rule.condition()))
                .forEach(pattern -> patterns.put(pattern, alpha(pattern, distinct)));
        this.alphas = distinct.size();
        this.triggered = new ArrayList<>();
        for (int i = 0; i < alphas; i++) {
            triggered.add(new ArrayList<>());
        }
        Possibility.Maker maker = new Possibility.Maker(patterns::get);
        for (int i = 0; i < rules.size(); i++) {
            add(i, rules.get(i).condition(), maker);
        }
    }

    /** Takes admitted rules. */
    public static Selection of(List<Rule> rules, Lexicon lexicon) {
        return new Selection(rules, lexicon);
    }

    /**
     * @param facts all facts of a decision, words among them
     * @param inScope the rules to choose from; is not changed
     */
    public Selected select(List<Fact> facts, BitSet inScope, Instant at) {
        Matches matches = matches(facts, at);
        BitSet selected = new BitSet();
        for (int i = untriggered.nextSetBit(0); i >= 0; i = untriggered.nextSetBit(i + 1)) {
            select(i, inScope, matches, selected);
        }
        List<AlphaPattern> met = matches.met();
        for (int i = 0; i < met.size(); i++) {
            for (int rule : triggered.get(met.get(i).index())) {
                select(rule, inScope, matches, selected);
            }
        }
        return new Selected(selected, concerned(selected, matches), matches);
    }

    private Matches matches(List<Fact> facts, Instant at) {
        Matches matches = new Matches(patterns, alphas);
        FactTest.Circumstances circumstances = new FactTest.Circumstances(lexicon, at);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            TypeIndex index = types.get(fact.getClass());
            if (index != null) {
                index.match(fact, circumstances, matches);
            }
        }
        return matches;
    }

    private void select(int rule, BitSet inScope, Matches matches, BitSet selected) {
        if (inScope.get(rule) && possibilities.get(rule).given(matches)) {
            selected.set(rule);
        }
    }

    private Set<Fact> concerned(BitSet selected, Matches matches) {
        Set<Fact> concerned = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = selected.nextSetBit(0); i >= 0; i = selected.nextSetBit(i + 1)) {
            for (AlphaPattern pattern : patternsOfRules.get(i)) {
                if (pattern.type().record() != ContentFact.class) {
                    concerned.addAll(matches.of(pattern));
                }
            }
        }
        return concerned;
    }

    private AlphaPattern alpha(Pattern pattern, Map<Pattern, AlphaPattern> distinct) {
        Pattern nameless = new Pattern(pattern.fact(), "", pattern.where());
        AlphaPattern known = distinct.get(nameless);
        if (known != null) {
            return known;
        }
        AlphaPattern alpha = AlphaPattern.of(distinct.size(), pattern);
        distinct.put(nameless, alpha);
        types.computeIfAbsent(alpha.type().record(), type -> new TypeIndex()).add(alpha);
        return alpha;
    }

    private void add(int rule, Condition condition, Possibility.Maker maker) {
        possibilities.add(maker.of(condition));
        patternsOfRules.add(
                References.patterns(condition).map(patterns::get).distinct().toList());
        trigger(condition)
                .ifPresentOrElse(alpha -> triggered.get(alpha.index()).add(rule), () -> untriggered.set(rule));
    }

    /** A pattern that some fact must meet for the condition to hold; one of the content only where there is no other. */
    private Optional<AlphaPattern> trigger(Condition condition) {
        if (condition instanceof Condition.Exists exists) {
            return Optional.of(patterns.get(exists.pattern()));
        }
        if (condition instanceof Condition.AtLeast atLeast && atLeast.number() > 0) {
            return Optional.of(patterns.get(atLeast.pattern()));
        }
        return condition instanceof Condition.AllOf all
                ? all.conditions().stream()
                        .flatMap(part -> trigger(part).stream())
                        .min((a, b) ->
                                Boolean.compare(a.type().single(), b.type().single()))
                : Optional.empty();
    }
}
