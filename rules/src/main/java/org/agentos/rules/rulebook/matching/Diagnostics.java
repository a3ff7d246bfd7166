package org.agentos.rules.rulebook.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Condition.Compare;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.matching.Diagnosis.NearMiss;

/** Looks at every part of a condition, whether it holds or not. */
final class Diagnostics {

    private final Matching matching;

    Diagnostics(Matching matching) {
        this.matching = matching;
    }

    Diagnosis of(Condition condition, Bindings bindings) {
        boolean holds = matching.holds(condition, bindings);
        if (condition instanceof Condition.AllOf all) {
            return composed(condition, holds, parts(all.conditions(), bindings));
        }
        if (condition instanceof Condition.AnyOf any) {
            List<Diagnosis> parts =
                    any.conditions().stream().map(part -> of(part, bindings)).toList();
            return composed(condition, holds, parts);
        }
        if (condition instanceof Condition.Not not) {
            return composed(condition, holds, List.of(of(not.condition(), bindings)));
        }
        Pattern pattern = References.patterns(condition).findFirst().orElseThrow();
        List<Fact> matched = matching.matches(pattern, bindings);
        Optional<NearMiss> nearest = matched.isEmpty() ? nearest(pattern, bindings) : Optional.empty();
        return new Diagnosis(condition, holds, List.of(), matched, nearest, number(condition, matched, bindings));
    }

    private static Diagnosis composed(Condition condition, boolean holds, List<Diagnosis> parts) {
        return new Diagnosis(condition, holds, parts, List.of(), Optional.empty(), Optional.empty());
    }

    private Optional<BigDecimal> number(Condition condition, List<Fact> matched, Bindings bindings) {
        return condition instanceof Compare compare
                ? matching.total(compare, bindings).value(compare.aggregate())
                : Optional.of(BigDecimal.valueOf(matched.size()));
    }

    private List<Diagnosis> parts(List<Condition> conditions, Bindings outer) {
        List<Diagnosis> parts = new ArrayList<>();
        Bindings bindings = outer;
        for (int i = 0; i < conditions.size(); i++) {
            parts.add(of(conditions.get(i), bindings));
            if (References.binds(conditions, i)) {
                Optional<Bindings> furthest = furthest(conditions, i, bindings);
                if (furthest.isEmpty()) {
                    return parts; // what follows speaks of a fact that is not there
                }
                bindings = furthest.get();
            }
        }
        return parts;
    }

    /** Binds the fact with which most of the later parts hold. */
    private Optional<Bindings> furthest(List<Condition> conditions, int index, Bindings bindings) {
        Pattern pattern = ((Condition.Exists) conditions.get(index)).pattern();
        List<Condition> later = conditions.subList(index + 1, conditions.size());
        return matching.matches(pattern, bindings).stream()
                .map(fact -> bindings.with(pattern.as(), fact))
                .max(Comparator.comparingInt(bound -> held(later, bound)));
    }

    /** How many conditions, from the first on, hold together. */
    private int held(List<Condition> conditions, Bindings bindings) {
        int held = 0;
        while (held < conditions.size() && matching.allHold(conditions.subList(0, held + 1), 0, bindings)) {
            held++;
        }
        return held;
    }

    private Optional<NearMiss> nearest(Pattern pattern, Bindings bindings) {
        return matching.candidates(pattern).stream()
                .map(fact -> new NearMiss(fact, failed(pattern, fact, bindings)))
                .min(Comparator.comparingInt(miss -> miss.failed().size()));
    }

    private List<Constraint> failed(Pattern pattern, Fact fact, Bindings bindings) {
        ConstraintTest test = matching.test(pattern, bindings);
        return pattern.where().stream()
                .filter(constraint -> !test.holds(constraint, fact))
                .toList();
    }
}
