package org.agentos.rules.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule that fired, once per decision however many facts matched.
 *
 * @param message a sentence filled from the facts that matched
 * @param remedy what to do about it; may be empty
 * @param findingIds the findings that matched, in the order of the outcome's findings
 * @param points added per dimension, before clamping
 * @param owner who answers for the rule
 */
public record FiredRule(
        String ruleId,
        String title,
        Severity severity,
        Effect effect,
        String message,
        String remedy,
        LegalBasis legalBasis,
        List<String> findingIds,
        Map<Dimension, Integer> points,
        String owner) {

    public FiredRule {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(legalBasis, "legalBasis");
        Objects.requireNonNull(owner, "owner");
        findingIds = List.copyOf(findingIds);
        points = Map.copyOf(points);
    }

    /** The same rule with no effect on the decision: it fired, and an exemption takes its consequences away. */
    public FiredRule withoutEffect() {
        return new FiredRule(
                ruleId, title, severity, Effect.NOTE, message, "", legalBasis, findingIds, Map.of(), owner);
    }
}
