package org.agentos.rules.rulebook.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.facts.WordFact;
import org.agentos.rules.facts.registry.FactRegistry;
import org.agentos.rules.facts.registry.FactType;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Compare;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;

/**
 * Evaluates admitted conditions on facts. Not thread-safe. The parts of an {@link Condition.AllOf} are looked at in their order: a
 * fact that an {@link Condition.Exists} finds is known, under its name, to the parts after it, and the whole holds if some choice of
 * such facts makes every part hold.
 */
public final class Matching {

    /** Facts that are looked at, over and over, before an evaluation is given up. */
    private static final long MOST_STEPS = 50_000_000;

    private final List<Fact> all;
    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();
    private final Lexicon lexicon;
    private final Instant at;
    private final KnownMatches known;
    private long steps;

    public Matching(List<Fact> facts, Lexicon lexicon, Instant at) {
        this(facts, lexicon, at, pattern -> Optional.empty());
    }

    /** Looks at facts only for those patterns whose matches are not known. */
    public Matching(List<Fact> facts, Lexicon lexicon, Instant at, KnownMatches known) {
        this.all = facts;
        this.lexicon = lexicon;
        this.at = at;
        this.known = known;
    }

    /** Evaluates on all facts of a decision, the words that were found in its text among them. */
    public static Matching of(FactSet facts, List<WordFact> words, Lexicon lexicon) {
        return new Matching(facts.all(words), lexicon, facts.at());
    }

    /**
     * Whether the condition holds.
     *
     * @throws EvaluationFault if the facts can be combined in too many ways to find out
     */
    public boolean holds(Condition condition) {
        return holds(condition, Bindings.NONE);
    }

    /** The facts that a condition which holds rests on, by the names that messages use. Absent facts leave no trace. */
    public Map<String, Set<Fact>> evidence(Condition condition) {
        Map<String, Set<Fact>> evidence = new LinkedHashMap<>();
        collect(condition, Bindings.NONE, evidence);
        return evidence;
    }

    /** How the condition and each of its parts fare. */
    public Diagnosis diagnose(Condition condition) {
        return new Diagnostics(this).of(condition, Bindings.NONE);
    }

    /** The facts of a pattern's type, whether or not they meet it. */
    List<Fact> candidates(Pattern pattern) {
        if (byType.isEmpty()) {
            all.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                    .add(fact));
        }
        return byType.getOrDefault(type(pattern).record(), List.of());
    }

    ConstraintTest test(Pattern pattern, Bindings bindings) {
        return new ConstraintTest(type(pattern), bindings, lexicon, at);
    }

    boolean holds(Condition condition, Bindings bindings) {
        if (condition instanceof Condition.AllOf all) {
            return lexicon.joined(all) ? allHold(all.conditions(), 0, bindings) : eachHolds(all.conditions(), bindings);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(part -> holds(part, bindings));
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), bindings);
        }
        if (condition instanceof Condition.Exists exists) {
            return !matches(exists.pattern(), bindings).isEmpty();
        }
        if (condition instanceof Condition.None none) {
            return matches(none.pattern(), bindings).isEmpty();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return matches(atLeast.pattern(), bindings).size() >= atLeast.number();
        }
        Compare compare = (Compare) condition;
        return total(compare, bindings).holds(compare.aggregate(), compare.operator(), compare.value());
    }

    private boolean eachHolds(List<Condition> parts, Bindings bindings) {
        for (Condition part : parts) {
            if (!holds(part, bindings)) {
                return false;
            }
        }
        return true;
    }

    boolean allHold(List<Condition> parts, int from, Bindings bindings) {
        for (int i = from; i < parts.size(); i++) {
            if (References.binds(parts, i)) {
                int next = i + 1;
                Pattern pattern = ((Condition.Exists) parts.get(i)).pattern();
                return matches(pattern, bindings).stream()
                        .anyMatch(fact -> allHold(parts, next, bindings.with(pattern.as(), fact)));
            }
            if (!holds(parts.get(i), bindings)) {
                return false;
            }
        }
        return true;
    }

    private void collect(Condition condition, Bindings bindings, Map<String, Set<Fact>> evidence) {
        if (condition instanceof Condition.AllOf all && holds(all, bindings)) {
            if (lexicon.joined(all)) {
                collectAll(all.conditions(), 0, bindings, evidence);
            } else {
                all.conditions().forEach(part -> collect(part, bindings, evidence));
            }
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(part -> collect(part, bindings, evidence));
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.pattern(), bindings, evidence);
        } else if (condition instanceof Condition.AtLeast atLeast && holds(atLeast, bindings)) {
            add(atLeast.pattern(), bindings, evidence);
        } else if (condition instanceof Compare compare && holds(compare, bindings)) {
            add(compare.pattern(), bindings, evidence);
        }
    }

    /** Collects from parts that are known to hold together, from one of them on. */
    private void collectAll(List<Condition> parts, int from, Bindings bindings, Map<String, Set<Fact>> evidence) {
        for (int i = from; i < parts.size(); i++) {
            if (References.binds(parts, i)) {
                Pattern pattern = ((Condition.Exists) parts.get(i)).pattern();
                Set<Fact> found = evidence.computeIfAbsent(pattern.as(), alias -> new LinkedHashSet<>());
                for (Fact fact : matches(pattern, bindings)) {
                    Bindings inner = bindings.with(pattern.as(), fact);
                    if (allHold(parts, i + 1, inner)) {
                        found.add(fact);
                        collectAll(parts, i + 1, inner, evidence);
                    }
                }
                return;
            }
            collect(parts.get(i), bindings, evidence);
        }
    }

    private void add(Pattern pattern, Bindings bindings, Map<String, Set<Fact>> evidence) {
        evidence.computeIfAbsent(pattern.as(), alias -> new LinkedHashSet<>()).addAll(matches(pattern, bindings));
    }

    List<Fact> matches(Pattern pattern, Bindings bindings) {
        return known.of(pattern).orElseGet(() -> found(pattern, bindings));
    }

    private List<Fact> found(Pattern pattern, Bindings bindings) {
        List<Fact> candidates = candidates(pattern);
        steps += candidates.size();
        if (steps > MOST_STEPS) {
            throw new EvaluationFault("the facts can be combined in too many ways");
        }
        ConstraintTest test = test(pattern, bindings);
        List<Fact> matches = new ArrayList<>();
        for (Fact fact : candidates) {
            if (test.all(pattern.where(), fact)) {
                matches.add(fact);
            }
        }
        return matches;
    }

    Total total(Compare compare, Bindings bindings) {
        List<Fact> matches = matches(compare.pattern(), bindings);
        return Total.of(matches, compare.field());
    }

    private static FactType type(Pattern pattern) {
        return FactRegistry.standard().require(pattern.fact());
    }
}
