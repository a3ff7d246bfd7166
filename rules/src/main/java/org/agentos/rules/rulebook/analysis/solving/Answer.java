package org.agentos.rules.rulebook.analysis.solving;

import java.util.Objects;
import java.util.Optional;
import org.agentos.rules.facts.FactSet;

/** Whether a condition can hold. */
public sealed interface Answer {

    /** Facts for which it holds, where some were found. */
    default Optional<FactSet> shown() {
        return this instanceof Possible possible ? Optional.of(possible.facts()) : Optional.empty();
    }

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
