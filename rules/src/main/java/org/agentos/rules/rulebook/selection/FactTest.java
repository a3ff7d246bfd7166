package org.agentos.rules.rulebook.selection;

import java.time.Instant;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.rulebook.matching.Lexicon;

/** Something that is asked of one fact, whatever other facts there are. */
@FunctionalInterface
interface FactTest {

    FactTest ALWAYS = (fact, circumstances) -> true;

    /** What tests look up beside the fact. */
    record Circumstances(Lexicon lexicon, Instant at) {}

    boolean holds(Fact fact, Circumstances circumstances);

    default FactTest negated() {
        return (fact, circumstances) -> !holds(fact, circumstances);
    }

    default FactTest and(FactTest other) {
        return this == ALWAYS
                ? other
                : (fact, circumstances) -> holds(fact, circumstances) && other.holds(fact, circumstances);
    }

    default FactTest or(FactTest other) {
        return (fact, circumstances) -> holds(fact, circumstances) || other.holds(fact, circumstances);
    }
}
