package org.agentos.rules.rulebook.analysis.solving;

import java.util.Objects;
import org.agentos.rules.facts.FactSet;

/** Whether a condition can hold. */
public sealed interface Answer {

    /** It holds for these facts; the interpreter says so. */
    record Possible(FactSet facts) implements Answer {
        public Possible {
            Objects.requireNonNull(facts, "facts");
        }
    }

    /** It holds for no facts. */
    record Impossible() implements Answer {}

    /** Neither was found out. */
    record Unknown() implements Answer {}
}
