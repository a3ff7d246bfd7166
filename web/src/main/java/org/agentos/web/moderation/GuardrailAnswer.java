package org.agentos.web.moderation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * What LiteLLM acts upon.
 *
 * @param blockedReason for BLOCKED
 * @param texts for GUARDRAIL_INTERVENED: as many as were sent, in order
 */
public record GuardrailAnswer(
        Action action, @JsonProperty("blocked_reason") Optional<String> blockedReason, Optional<List<String>> texts) {

    /** What the gateway does. */
    public enum Action {
        BLOCKED,
        NONE,
        GUARDRAIL_INTERVENED
    }

    static GuardrailAnswer blocked(String reason) {
        return new GuardrailAnswer(Action.BLOCKED, Optional.of(reason), Optional.empty());
    }

    static GuardrailAnswer none() {
        return new GuardrailAnswer(Action.NONE, Optional.empty(), Optional.empty());
    }

    static GuardrailAnswer changed(List<String> texts) {
        return new GuardrailAnswer(Action.GUARDRAIL_INTERVENED, Optional.empty(), Optional.of(texts));
    }
}
