package org.agentos.rules.rulebook.matching;

import java.util.List;
import java.util.Optional;
import org.agentos.rules.facts.Fact;
import org.agentos.rules.rulebook.condition.Pattern;

/** Facts that are already known to meet patterns. */
@FunctionalInterface
public interface KnownMatches {

    /** All facts that meet a pattern, in the order of facts; empty where that is not known. */
    Optional<List<Fact>> of(Pattern pattern);
}
