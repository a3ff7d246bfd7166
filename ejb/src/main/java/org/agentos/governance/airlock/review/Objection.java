package org.agentos.governance.airlock.review;

import org.agentos.platform.errors.Refusal;

/**
 * Why a step is refused.
 *
 * @param sentence says what to do
 */
public record Objection(Kind kind, String sentence) {

    /** How it is answered. */
    public enum Kind {
        /** The person may not, whatever the submission's state. */
        FORBIDDEN,
        /** Not in this state, or not on these bytes. */
        CONFLICT
    }

    public static Objection forbidden(String sentence) {
        return new Objection(Kind.FORBIDDEN, sentence);
    }

    public static Objection conflict(String sentence) {
        return new Objection(Kind.CONFLICT, sentence);
    }

    public Refusal refusal() {
        return switch (kind) {
            case FORBIDDEN -> Refusal.forbidden(sentence);
            case CONFLICT -> Refusal.conflict(sentence);
        };
    }
}
