package org.agentos.rules.decision;

import java.util.List;
import java.util.Objects;

/**
 * What the rules say of a content, and why, without the record that makes a {@link DecisionOutcome} of it: what it takes to try rules
 * on many contents.
 *
 * @param rules the rules that fired, by id
 * @param reasons why this verdict, one sentence each, worst first; empty for a plain ALLOW
 */
public record Ruling(
        Verdict verdict,
        Scores scores,
        List<FiredRule> rules,
        List<Obligation> obligations,
        List<String> reasons,
        String revision) {

    public Ruling {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(revision, "revision");
        rules = List.copyOf(rules);
        obligations = List.copyOf(obligations);
        reasons = List.copyOf(reasons);
    }
}
