package org.agentos.governance.rulebooks.history;

import java.time.LocalDate;
import java.util.Optional;
import org.agentos.rules.rulebook.Rule;

/**
 * A rule of a rulebook.
 *
 * @param policyId whose rule it is; empty where rulebooks were not made of policies yet
 * @param inEffect whether the day lies within the rule's own dates
 */
public record RuleInForce(
        String id,
        String title,
        Optional<String> policyId,
        LocalDate effectiveFrom,
        Optional<LocalDate> effectiveUntil,
        boolean inEffect) {

    static RuleInForce of(Rule rule, Optional<String> policyId, LocalDate day) {
        boolean begun = !rule.effectiveFrom().isAfter(day);
        boolean over = rule.effectiveUntil().filter(last -> last.isBefore(day)).isPresent();
        return new RuleInForce(
                rule.id(), rule.title(), policyId, rule.effectiveFrom(), rule.effectiveUntil(), begun && !over);
    }
}
