package org.agentos.rules.cli;

import java.io.PrintWriter;
import org.agentos.rules.decision.DecisionOutcome;
import org.agentos.rules.decision.FiredRule;

/** A decision for people. */
record OutcomeText(DecisionOutcome outcome) {

    void print(PrintWriter out) {
        out.printf(
                "%s  compliance %d, risk %d, brand %d%n",
                outcome.verdict(),
                outcome.scores().compliance(),
                outcome.scores().risk(),
                outcome.scores().brand());
        outcome.reasons().forEach(reason -> out.println("  because  " + reason));
        outcome.rules().forEach(rule -> print(rule, out));
        outcome.obligations()
                .forEach(obligation -> out.printf("  must     %s %s%n", obligation.kind(), obligation.value()));
        outcome.coverage().stream()
                .filter(entry -> entry.outcome().gap())
                .forEach(entry ->
                        out.printf("  unseen   %s by %s: %s%n", entry.part(), entry.detector(), entry.reason()));
        out.println("  rulebook " + outcome.revision());
    }

    private void print(FiredRule rule, PrintWriter out) {
        out.printf("  %-8s %s: %s%n", rule.effect(), rule.ruleId(), rule.message());
        if (!rule.legalBasis().citation().isEmpty()) {
            out.println("           " + rule.legalBasis().citation());
        }
        outcome.findings().stream()
                .filter(finding -> rule.findingIds().contains(finding.id()))
                .forEach(finding -> out.printf(
                        "           %s %d-%d \"%s\"%n",
                        finding.part(), finding.start(), finding.end(), finding.excerpt()));
        if (!rule.remedy().isEmpty()) {
            out.println("           " + rule.remedy());
        }
    }
}
