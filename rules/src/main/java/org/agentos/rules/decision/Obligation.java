package org.agentos.rules.decision;

import java.util.Objects;

/**
 * Something that must happen before or when the content is published.
 *
 * @param value the disclosure to add ({@code #ad}), the words of the AI marking, or the stage: {@code brand}, {@code compliance},
 *     {@code legal}, {@code market}
 * @param ruleId the rule that asks for it; empty when the engine itself does (a threshold, a gap in coverage)
 */
public record Obligation(Kind kind, String value, String ruleId) {

    /** What is to be done. */
    public enum Kind {
        ADD_DISCLOSURE,
        MARK_AI_MADE,
        /** A reviewer of this stage must approve. */
        STAGE
    }

    public Obligation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(ruleId, "ruleId");
    }
}
