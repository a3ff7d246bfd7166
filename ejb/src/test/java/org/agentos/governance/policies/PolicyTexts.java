package org.agentos.governance.policies;

import org.agentos.governance.policies.text.DraftText;
import org.agentos.governance.policies.text.Notation;

/** Small policies. */
public final class PolicyTexts {

    private PolicyTexts() {}

    /** One rule about one kind of finding. */
    public static DraftText rule(String id, String finding) {
        return guided(document(id, finding, "No " + finding + "."));
    }

    public static DraftText guided(String text) {
        return DraftText.of(Notation.GUIDED, text);
    }

    /** Guided JSON over several lines. */
    public static String document(String id, String finding, String message) {
        return """
                {"rules": [{
                  "id": "%s",
                  "title": "Title",
                  "severity": "HIGH",
                  "owner": "Tests",
                  "legalBasis": {"citation": "Internal", "url": ""},
                  "effectiveFrom": "2020-01-01",
                  "when": {"exists": {"fact": "finding", "where": [{"field": "kind", "is": "equals", "value": "%s"}]}},
                  "then": [{"violation": {"effect": "BLOCK", "message": "%s"}}]
                }]}
                """
                .formatted(id, finding, message);
    }

    public static PolicyTerms terms() {
        return new PolicyTerms("Claims", "What we claim.", "Legal", false, OnBreach.TASK);
    }

    public static PolicyTerms strictTerms() {
        return new PolicyTerms("Claims", "What we claim.", "Legal", true, OnBreach.TASK);
    }
}
