package org.agentos.rules.decision.judgement;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.facts.FactSet;
import org.agentos.rules.rulebook.Rule;
import org.agentos.rules.rulebook.matching.Matching;

/** The explanations of a rulebook's rules, prepared once. Immutable, thread-safe. */
public final class Explanations {

    private final Map<Rule, RuleExplanation> prepared = new IdentityHashMap<>();

    private Explanations(Collection<Rule> rules) {
        rules.forEach(rule -> prepared.put(rule, new RuleExplanation(rule)));
    }

    public static Explanations of(Collection<Rule> rules) {
        return new Explanations(rules);
    }

    /** Why a rule fired on facts; one of another rulebook is prepared on the spot. */
    public FiredRule of(Rule rule, FactSet facts, Matching matching) {
        RuleExplanation known = prepared.get(rule);
        return (known == null ? new RuleExplanation(rule) : known).given(facts, matching);
    }
}
