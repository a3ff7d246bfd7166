package org.agentos.web.moderation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Finding;

/**
 * Findings in OpenAI's categories. Of those, our detectors know {@code hate}; what they find beyond is reported under names that begin with
 * {@code agentos/}. A category holds when a rule that blocks or asks for people rests on a finding of it; its score is the
 * highest confidence, 0..1.
 */
final class Categories {

    /** Of the API reference; in this order. */
    private static final List<String> OPENAI = List.of(
            "harassment",
            "harassment/threatening",
            "hate",
            "hate/threatening",
            "illicit",
            "illicit/violent",
            "self-harm",
            "self-harm/instructions",
            "self-harm/intent",
            "sexual",
            "sexual/minors",
            "violence",
            "violence/graphic");

    private static final String HATE = "hate";
    private static final String OURS = "agentos/";

    private Categories() {}

    /** Those that nobody looks for here, which is why they never hold. */
    static List<String> notCovered() {
        return OPENAI.stream().filter(name -> !name.equals(HATE)).toList();
    }

    static Map<String, Boolean> holding(DecisionView decision) {
        Set<String> grave = decision.rules().stream()
                .filter(rule -> rule.effect() != Effect.NOTE)
                .flatMap(rule -> rule.findingIds().stream())
                .collect(Collectors.toSet());
        Map<String, Boolean> holding = all(false);
        decision.findings()
                .forEach(finding -> holding.merge(name(finding), grave.contains(finding.id()), Boolean::logicalOr));
        return holding;
    }

    static Map<String, Double> scores(DecisionView decision) {
        Map<String, Double> scores = all(0.0);
        decision.findings().forEach(finding -> scores.merge(name(finding), finding.confidence(), Math::max));
        return scores;
    }

    static Map<String, List<String>> inputTypes(DecisionView decision) {
        Map<String, List<String>> types = all(List.of());
        types.put(HATE, List.of("text"));
        decision.findings().forEach(finding -> types.put(name(finding), List.of("text")));
        return types;
    }

    private static String name(Finding finding) {
        String family = finding.kind().split("\\.", 2)[0];
        return family.equals(HATE) ? HATE : OURS + family;
    }

    private static <T> Map<String, T> all(T value) {
        return OPENAI.stream().collect(Collectors.toMap(name -> name, name -> value, (a, b) -> a, TreeMap::new));
    }
}
