package org.agentos.governance.wordlists;

import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.Constraint;
import org.agentos.rules.rulebook.condition.References;
import org.agentos.rules.rulebook.condition.Value;

/** Whether a rule asks for a word list by its name. */
final class ListUse {

    private static final String LIST = "list";

    private ListUse() {}

    static boolean by(Rule rule, String list) {
        return References.patterns(rule.condition())
                .anyMatch(pattern -> pattern.tests().anyMatch(test -> names(test, list)));
    }

    private static boolean names(Constraint test, String list) {
        if (test instanceof Constraint.Compare compare) {
            return compare.field().equals(LIST) && compare.value().equals(Value.of(list));
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return oneOf.field().equals(LIST) && oneOf.values().contains(Value.of(list));
        }
        return test.looksUp(list);
    }
}
