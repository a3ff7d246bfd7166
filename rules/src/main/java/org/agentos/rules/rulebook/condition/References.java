package org.agentos.rules.rulebook.condition;

import java.util.List;
import java.util.stream.Stream;

/** Which facts conditions refer to by the names that earlier conditions gave them. */
public final class References {

    private References() {}

    /** The references in the constraints of a pattern. */
    public static Stream<Constraint.Reference> in(Pattern pattern) {
        return pattern.tests().filter(Constraint.Reference.class::isInstance).map(Constraint.Reference.class::cast);
    }

    /** Every pattern within a condition. */
    public static Stream<Pattern> patterns(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().flatMap(References::patterns);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().flatMap(References::patterns);
        }
        if (condition instanceof Condition.Not not) {
            return patterns(not.condition());
        }
        if (condition instanceof Condition.Exists exists) {
            return Stream.of(exists.pattern());
        }
        if (condition instanceof Condition.None none) {
            return Stream.of(none.pattern());
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return Stream.of(atLeast.pattern());
        }
        return Stream.of(((Condition.Compare) condition).pattern());
    }

    /** Whether a condition refers to a name. */
    public static boolean to(String alias, Condition condition) {
        return patterns(condition)
                .flatMap(References::in)
                .anyMatch(reference -> reference.alias().equals(alias));
    }

    /** Whether the condition at an index binds a name that one of those after it refers to. */
    public static boolean binds(List<Condition> conditions, int index) {
        return conditions.get(index) instanceof Condition.Exists exists
                && conditions.subList(index + 1, conditions.size()).stream()
                        .anyMatch(later -> to(exists.pattern().as(), later));
    }

    /** Whether any of the conditions binds a name for another. */
    public static boolean joined(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (binds(conditions, i)) {
                return true;
            }
        }
        return false;
    }
}
