package org.agentos.rules.rulebook;

import java.util.Objects;
import org.agentos.rules.decision.Dimension;
import org.agentos.rules.decision.Effect;
import org.agentos.rules.decision.Obligation;

/** What a fired rule adds to the decision. */
public sealed interface Consequence {

    /**
     * Something is wrong.
     *
     * @param message a sentence; <code>{finding.excerpt}</code> stands for the values of a field of the matched facts,
     *     <code>{finding.count}</code> for how many there are
     * @param remedy what to do about it; may be empty
     */
    record Violation(Effect effect, String message, String remedy) implements Consequence {
        public Violation {
            Objects.requireNonNull(effect, "effect");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(remedy, "remedy");
        }
    }

    /** Moves a score by a constant, once per decision: negative is worse for compliance and brand, positive for risk. */
    record Points(Dimension dimension, int points) implements Consequence {
        public Points {
            Objects.requireNonNull(dimension, "dimension");
        }
    }

    /** Something must be done, or someone must look. */
    record Require(Obligation.Kind kind, String value) implements Consequence {
        public Require {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(value, "value");
        }
    }
}
