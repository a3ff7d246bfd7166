package org.agentos.rules.rulebook.admission;

import java.util.List;
import java.util.stream.Stream;
import org.agentos.rules.rulebook.condition.Condition;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.Operator;
import org.agentos.rules.rulebook.condition.Pattern;
import org.agentos.rules.rulebook.condition.References;

/**
 * Bounds what the joins of a rule may ask for, as no engine can be stopped while it combines facts: few facts, each tied to another
 * by an equality, and nothing counted in a joined group that must not hold.
 */
final class JoinAdmission {

    private final Condition whole;
    private final Inspection inspection;

    JoinAdmission(Condition whole, Inspection inspection) {
        this.whole = whole;
        this.inspection = inspection;
    }

    void admit(String pointer) {
        List<Pattern> referring = References.patterns(whole)
                .filter(pattern -> References.in(pattern).findAny().isPresent())
                .toList();
        long found = References.patterns(whole)
                .filter(pattern -> References.to(pattern.as(), whole))
                .filter(pattern -> !referring.contains(pattern))
                .count();
        if (!referring.isEmpty() && found + referring.size() > Limits.JOINED) {
            inspection.problem(
                    pointer,
                    "too-many-joins",
                    "The joins of a rule combine at most " + Limits.JOINED + " facts; split the rule.");
        }
        if (referring.stream().anyMatch(pattern -> !tied(pattern))) {
            inspection.problem(
                    pointer,
                    "loose-join",
                    "A fact that refers to another must have a field that equals one of it, such as part; other comparisons may"
                            + " stand beside that.");
        }
        if (countsInAbsentGroup(whole, false)) {
            inspection.problem(
                    pointer,
                    "count-in-group",
                    "Under \"not\", facts that refer to each other can't be counted; ask for exists or none.");
        }
    }

    private static boolean tied(Pattern pattern) {
        return pattern.where().stream()
                .anyMatch(constraint -> constraint instanceof Constraint.Reference reference
                        && reference.operator() == Operator.EQUALS);
    }

    private static boolean countsInAbsentGroup(Condition condition, boolean negated) {
        if (condition instanceof Condition.Not not) {
            return countsInAbsentGroup(not.condition(), !negated);
        }
        if (condition instanceof Condition.AllOf all && negated && References.joined(all.conditions())) {
            return counts(all);
        }
        return parts(condition).anyMatch(part -> countsInAbsentGroup(part, negated));
    }

    private static boolean counts(Condition condition) {
        return condition instanceof Condition.AtLeast
                || condition instanceof Condition.Compare
                || condition instanceof Condition.Not not && counts(not.condition())
                || parts(condition).anyMatch(JoinAdmission::counts);
    }

    private static Stream<Condition> parts(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream();
        }
        return condition instanceof Condition.AnyOf any ? any.conditions().stream() : Stream.empty();
    }
}
