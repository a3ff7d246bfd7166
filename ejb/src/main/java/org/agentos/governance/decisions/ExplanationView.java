package org.agentos.governance.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agentos.rules.decision.CoverageEntry;
import org.agentos.rules.decision.Finding;
import org.agentos.rules.decision.FiredRule;
import org.agentos.rules.decision.Verdict;

/**
 * A decision in sentences.
 *
 * @param reasons why this verdict
 * @param rules what each fired rule says
 * @param notScanned parts that nobody looked at, and why
 * @param whatWouldPass what to do, one sentence each; empty for an ALLOW without notes
 */
public record ExplanationView(
        UUID decisionId,
        Verdict verdict,
        List<String> reasons,
        List<RuleSentence> rules,
        List<String> notScanned,
        List<String> whatWouldPass) {

    /**
     * What one rule says.
     *
     * @param sentence message, citation and remedy
     * @param evidence the texts it found, in order
     */
    public record RuleSentence(String ruleId, String sentence, List<String> evidence) {}

    /** The same decision, in sentences. */
    public static ExplanationView of(DecisionView decision) {
        Map<String, Finding> findings =
                decision.findings().stream().collect(Collectors.toMap(Finding::id, Function.identity(), (a, b) -> a));
        return new ExplanationView(
                decision.id(),
                decision.verdict(),
                decision.reasons(),
                decision.rules().stream().map(rule -> sentence(rule, findings)).toList(),
                decision.coverage().stream()
                        .filter(entry -> entry.outcome().gap())
                        .map(ExplanationView::gap)
                        .toList(),
                remedies(decision));
    }

    private static RuleSentence sentence(FiredRule rule, Map<String, Finding> findings) {
        String cited = rule.legalBasis().citation().isBlank()
                ? ""
                : " " + rule.legalBasis().citation() + ".";
        String remedy = rule.remedy().isBlank() ? "" : " " + rule.remedy();
        return new RuleSentence(
                rule.ruleId(),
                rule.message() + cited + remedy,
                rule.findingIds().stream()
                        .filter(findings::containsKey)
                        .map(id -> findings.get(id).excerpt())
                        .toList());
    }

    private static String gap(CoverageEntry entry) {
        return entry.part() + " was not scanned by " + entry.detector() + ": " + entry.reason();
    }

    private static List<String> remedies(DecisionView decision) {
        List<String> remedies = new ArrayList<>();
        decision.rules().stream()
                .map(FiredRule::remedy)
                .filter(remedy -> !remedy.isBlank())
                .forEach(remedies::add);
        decision.outstanding().forEach(missing -> remedies.add("Add " + missing + "."));
        return remedies.stream().distinct().toList();
    }
}
