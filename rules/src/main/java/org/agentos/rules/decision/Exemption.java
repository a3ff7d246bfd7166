package org.agentos.rules.decision;

import java.time.Instant;
import java.util.Objects;

/**
 * Frees one content from one rule for a time: the rule may fire and has no effect.
 *
 * @param id names the exception that people granted
 * @param reason why, in plain words
 * @param until the moment from which the rule has its effect again
 */
public record Exemption(String id, String ruleId, String reason, Instant until) {

    public Exemption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(until, "until");
    }

    /** Whether it takes the effect of a rule away at a moment. */
    public boolean frees(String rule, Instant at) {
        return ruleId.equals(rule) && at.isBefore(until);
    }
}
