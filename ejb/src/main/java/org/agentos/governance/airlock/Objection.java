package org.agentos.governance.airlock;

import org.agentos.platform.errors.Refusal;

/**
 * Why a step is refused.
 *
 * @param sentence says what to do
 */
record Objection(Kind kind, String sentence) {

    enum Kind {
        /** The person may not, whatever the submission's state. */
        FORBIDDEN,
        /** Not in this state, or not on these bytes. */
        CONFLICT
    }

    static Objection forbidden(String sentence) {
        return new Objection(Kind.FORBIDDEN, sentence);
    }

    static Objection conflict(String sentence) {
        return new Objection(Kind.CONFLICT, sentence);
    }

    Refusal refusal() {
        return switch (kind) {
            case FORBIDDEN -> Refusal.forbidden(sentence);
            case CONFLICT -> Refusal.conflict(sentence);
        };
    }
}
