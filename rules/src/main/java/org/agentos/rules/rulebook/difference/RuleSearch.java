package org.agentos.rules.rulebook.difference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Consequence;
import org.agentos.rules.rulebook.Consequence.Violation;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.Scope;
import org.agentos.rules.rulebook.analysis.solving.Answer;
import org.agentos.rules.rulebook.analysis.solving.Solver;
import org.agentos.rules.rulebook.condition.Condition;

/** Whether a rule that was added, removed or changed makes a difference: facts for which one of the two fires and the other does not. */
final class RuleSearch {

    private final Optional<Rule> before;
    private final Optional<Rule> after;
    private final Pair pair;
    private final Solver solver;

    RuleSearch(Optional<Rule> before, Optional<Rule> after, Pair pair) {
        this.before = before;
        this.after = after;
        this.pair = pair;
        this.solver =
                pair.solver(Scope.noon(after.or(() -> before).orElseThrow().effectiveFrom()));
    }

    /** Whether it is shown that no decision differs. */
    boolean same() {
        if (rules().stream().anyMatch(rule -> pair.changedLists().stream().anyMatch(list -> WordUse.of(list, rule)))) {
            return false;
        }
        if (before.isEmpty() || after.isEmpty()) {
            return solver.solve(rules().get(0).condition()) instanceof Answer.Impossible;
        }
        Rule left = before.get();
        Rule right = after.get();
        return left.scope().equals(right.scope())
                && decisive(left).equals(decisive(right))
                && solver.implies(left.condition(), right.condition())
                && solver.implies(right.condition(), left.condition());
    }

    Optional<Witness> witness() {
        Placement placement = new Placement(rules());
        return pair.witness(bases().flatMap(placement::of));
    }

    private List<Rule> rules() {
        return Stream.of(before, after).flatMap(Optional::stream).toList();
    }

    /** Facts that are likely to tell the rules apart. */
    private Stream<FactSet> bases() {
        Stream<Condition> apart = before.isPresent() && after.isPresent()
                ? Stream.of(only(before.get(), after.get()), only(after.get(), before.get()))
                : Stream.empty();
        Stream<Condition> alone = rules().stream().map(Rule::condition);
        return Stream.concat(apart, alone).flatMap(condition -> solver.solve(condition).shown().stream());
    }

    private static Condition only(Rule one, Rule other) {
        return new Condition.AllOf(List.of(one.condition(), new Condition.Not(other.condition())));
    }

    /** The consequences without their words. */
    private static Set<Consequence> decisive(Rule rule) {
        Set<Consequence> decisive = new HashSet<>();
        rule.consequences()
                .forEach(consequence -> decisive.add(
                        consequence instanceof Violation violation
                                ? new Violation(violation.effect(), "", "")
                                : consequence));
        return decisive;
    }
}
