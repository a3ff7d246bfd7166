package org.agentos.rules.decision.remedy;

import java.util.Objects;
import java.util.Set;

/**
 * An edit that may help.
 *
 * @param rules ids of the rules that fired and that it speaks to
 */
record Candidate(Edit edit, Set<String> rules) {
    Candidate {
        Objects.requireNonNull(edit, "edit");
        rules = Set.copyOf(rules);
    }
}
