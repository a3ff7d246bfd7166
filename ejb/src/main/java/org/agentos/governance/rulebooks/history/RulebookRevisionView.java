package org.agentos.governance.rulebooks.history;

import java.util.List;

/**
 * A revision that is, or was, in force.
 *
 * @param inForce whether it is now
 * @param activations that put it in force, the newest first, 50 at most
 * @param parts what it is made of, by policy; empty when it was in force before rulebooks were made of policies only
 */
public record RulebookRevisionView(
        String revision,
        boolean inForce,
        List<RulebookRecord> activations,
        List<RulebookPartView> parts,
        List<RuleInForce> rules) {}
