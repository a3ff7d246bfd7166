package org.agentos.governance.rulebooks;

import java.util.Map;
import java.util.TreeMap;
import org.agentos.rules.rulebook.RuleSet;
import org.agentos.rules.rulebook.Rulebook;

/** Puts a rulebook together from what its policies hold. */
public final class Composer {

    private Composer() {}

    /** In the order of their ids: the same policies are the same revision. */
    public static Rulebook compose(Map<String, RuleSet> policies) {
        return Rulebook.of(new TreeMap<>(policies).values().stream().reduce(RuleSet.empty(), RuleSet::merge));
    }
}
