package org.agentos.governance.policies.shipped;

import java.util.List;
import java.util.Map;
import org.agentos.governance.policies.OnBreach;
import org.agentos.governance.policies.PolicyTerms;
import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;
import org.agentos.governance.policies.text.VersionContent;
import org.agentos.rules.rulebook.ShippedRules;
import org.agentos.rules.rulebook.guided.GuidedNotation;

/** A file of rules among the resources of the decision library, as a policy. */
record ShippedPolicy(String id, String guided) {

    private static final String OWNER = "AgentOS";

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("thresholds", "Where scores turn the verdict"),
            Map.entry("disclosure", "Endorsements and disclosures"),
            Map.entry("health", "Health claims"),
            Map.entry("finance", "Financial promotions"),
            Map.entry("privacy", "Personal data"),
            Map.entry("ai-marking", "Marking of AI-made content"),
            Map.entry("email", "Commercial e-mail"),
            Map.entry("claims", "Advertising claims"),
            Map.entry("safety", "Safety of what is said"),
            Map.entry("accessibility", "Accessibility"),
            Map.entry("brand", "Brand"),
            Map.entry("brand-voice", "Brand voice"),
            Map.entry("inclusive-language", "Inclusive language"));

    static List<ShippedPolicy> all() {
        return ShippedRules.documents().entrySet().stream()
                .map(file -> new ShippedPolicy(file.getKey(), file.getValue()))
                .toList();
    }

    PolicyTerms terms() {
        return new PolicyTerms(
                TITLES.getOrDefault(id, capitalised(id)),
                "Comes with AgentOS; every rule names its legal basis.",
                OWNER,
                false,
                OnBreach.TASK);
    }

    DraftText text() {
        return DraftText.of(Notation.GUIDED, guided);
    }

    VersionContent content() {
        return VersionContent.of(GuidedNotation.readAdmitted(guided).orElseThrow());
    }

    private static String capitalised(String id) {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
