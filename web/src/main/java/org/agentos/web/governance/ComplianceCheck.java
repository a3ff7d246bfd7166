package org.agentos.web.governance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.ExplanationView;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Severity;
import org.agentos.rules.decision.Verdict;

/**
 * A decision in its short form.
 *
 * @param complianceScore 0..100, 100 is best
 * @param violations of rules that block, or that ask for people
 * @param warnings of rules that only note
 * @param recommendations what would make it pass, in sentences
 * @param approvalRequired whether people must approve it
 * @param notScanned parts that nobody looked at, in sentences
 */
public record ComplianceCheck(
        @JsonProperty("decision_id") UUID decisionId,
        Verdict verdict,
        @JsonProperty("compliance_score") int complianceScore,
        List<Remark> violations,
        List<Remark> warnings,
        List<String> recommendations,
        @JsonProperty("approval_required") boolean approvalRequired,
        @JsonProperty("not_scanned") List<String> notScanned) {

    static ComplianceCheck of(DecisionView decision) {
        ExplanationView explanation = ExplanationView.of(decision);
        return new ComplianceCheck(
                decision.id(),
                decision.verdict(),
                decision.scores().compliance(),
                remarks(decision.rules().stream().filter(rule -> rule.effect() != Effect.NOTE)),
                remarks(decision.rules().stream().filter(rule -> rule.effect() == Effect.NOTE)),
                explanation.whatWouldPass(),
                decision.verdict() == Verdict.REVIEW,
                explanation.notScanned());
    }

    private static List<Remark> remarks(Stream<FiredRule> rules) {
        return rules.map(rule -> new Remark(rule.ruleId(), rule.severity(), rule.message()))
                .toList();
    }

    /** What one rule says. */
    public record Remark(String rule, Severity severity, String message) {}
}
