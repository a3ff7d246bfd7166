package org.agentos.rules.rulebook.difference;

import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.condition.References;

/** Whether rules look up a word list. */
final class WordUse {

    private WordUse() {}

    /** Whether a rule may: it names the list, or asks for words of any list. */
    static boolean of(String list, Rule rule) {
        return References.patterns(rule.condition())
                .anyMatch(pattern ->
                        pattern.fact().equals("word") || pattern.tests().anyMatch(test -> test.looksUp(list)));
    }
}
