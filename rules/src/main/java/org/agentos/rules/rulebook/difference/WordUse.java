package org.agentos.rules.rulebook.difference;

import java.util.List;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.References;

/** Whether rules look up a word list. */
final class WordUse {

    private WordUse() {}

    /** Whether a rule may: it names the list, or asks for words of any list. */
    static boolean of(String list, Rule rule) {
        return References.patterns(rule.condition())
                .anyMatch(pattern -> pattern.fact().equals("word") || names(list, pattern.where()));
    }

    private static boolean names(String list, List<Constraint> constraints) {
        return constraints.stream().anyMatch(constraint -> names(list, constraint));
    }

    private static boolean names(String list, Constraint constraint) {
        if (constraint instanceof Constraint.AllOf all) {
            return names(list, all.constraints());
        }
        if (constraint instanceof Constraint.AnyOf any) {
            return names(list, any.constraints());
        }
        if (constraint instanceof Constraint.Not not) {
            return names(list, not.constraint());
        }
        return constraint instanceof Constraint.InList in && in.list().equals(list)
                || constraint instanceof Constraint.ContainsWordOf of
                        && of.list().equals(list);
    }
}
