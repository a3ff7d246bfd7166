package org.agentos.web.governance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;
import org.agentos.governance.decisions.DecisionView;
import org.agentos.governance.decisions.ExplanationView;
import org.agentos.governance.decisions.Redaction;

/**
 * A decision and what the client asked for beside it.
 *
 * @param explanation with {@code explain=full}
 * @param redactedText with {@code redact=true}; the excerpts of the findings are masked then too
 */
public record DecisionAnswer(
        @JsonUnwrapped DecisionView decision, Optional<ExplanationView> explanation, Optional<String> redactedText) {

    static DecisionAnswer of(DecisionView decision) {
        return new DecisionAnswer(decision, Optional.empty(), Optional.empty());
    }

    DecisionAnswer explained() {
        return new DecisionAnswer(decision, Optional.of(ExplanationView.of(decision)), redactedText);
    }

    /** Without what was found. */
    DecisionAnswer masked() {
        return new DecisionAnswer(Redaction.of(decision), explanation, redactedText);
    }

    /** @param text that was decided */
    DecisionAnswer redacted(String text) {
        return new DecisionAnswer(decision, explanation, Optional.of(Redaction.of(text, decision.findings()))).masked();
    }
}
