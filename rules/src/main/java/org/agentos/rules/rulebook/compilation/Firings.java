package org.agentos.rules.rulebook.compilation;

import java.util.BitSet;

/** Collects which rules fired in one evaluation. The only thing that compiled rules can reach. */
public final class Firings {

    private final BitSet rules = new BitSet();

    /** Called by compiled rules. */
    public void fired(int rule) {
        rules.set(rule);
    }

    BitSet rules() {
        return rules;
    }
}
